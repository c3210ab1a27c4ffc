import { Screen } from './screen.ts';

/** `/`: what this is, and the three ways in. */
export class StartScreen extends Screen {
  readonly path = '/';
  readonly heading = 'J’active Mon espace santé';
  readonly title = 'J’active Mon espace santé';

  get activateLink() {
    return this.link('Activer Mon espace santé');
  }

  get practiseLink() {
    return this.link('Je m’entraîne d’abord');
  }

  async activate(): Promise<void> {
    await this.activateLink.click();
  }
}
