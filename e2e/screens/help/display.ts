import { words } from '../../product/words.ts';
import { Screen } from '../screen.ts';

/** `/aide/affichage`: the display settings. */
export class DisplayScreen extends Screen {
  readonly path = '/aide/affichage';
  readonly heading = words.display.title;
  readonly title = words.display.title;

  /** Opens the screen from any other, by the link in the head. */
  async openFromHead(): Promise<void> {
    await this.page.getByRole('banner').getByRole('link', { name: words.display.title }).click();
    await this.isShown();
  }

  choice(name: string) {
    return this.here.getByRole('radio', { name, exact: true });
  }

  async choose(name: string): Promise<void> {
    await this.choice(name).check();
  }

  async finish(): Promise<void> {
    await this.link(words.display.done).click();
  }
}
