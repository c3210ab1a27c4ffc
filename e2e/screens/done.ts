import { Screen } from './screen.ts';

/** `/activer/fin`: the space is activated. */
export class DoneScreen extends Screen {
  readonly path = '/activer/fin';
  readonly heading = 'Mon espace santé est activé';
  readonly title = 'Mon espace santé est activé';

  async finish(): Promise<void> {
    await this.button('J’ai fini').click();
  }
}
