import { Screen } from './screen.ts';

/** `/aide/affichage`: how everything looks. */
export class DisplayScreen extends Screen {
  readonly path = '/aide/affichage';
  readonly heading = 'Mon affichage';
  readonly title = 'Mon affichage';

  /** From any screen, by the tool in its head. */
  async openFromHead(): Promise<void> {
    await this.page.getByRole('banner').getByRole('link', { name: 'Mon affichage' }).click();
    await this.isShown();
  }

  choice(name: string) {
    return this.here.getByRole('radio', { name, exact: true });
  }

  async choose(name: string): Promise<void> {
    await this.choice(name).check();
  }

  async finish(): Promise<void> {
    await this.link('J’ai fini').click();
  }
}
