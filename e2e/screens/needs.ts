import { Screen } from './screen.ts';

/** `/activer`: what I need. */
export class NeedsScreen extends Screen {
  readonly path = '/activer';
  readonly heading = 'J’ai besoin de :';
  readonly title = 'J’ai besoin de';

  get beginLink() {
    return this.link('Commencer');
  }

  async begin(): Promise<void> {
    await this.beginLink.click();
  }
}
