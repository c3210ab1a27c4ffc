import { Screen } from './screen.ts';

/** `/aide`: what the screen wants, whom to call, and the questions that some have. */
export class HelpScreen extends Screen {
  readonly path = '/aide';
  readonly heading = 'Aide';
  readonly title = 'Aide';

  /** The tool at the same place on every page. */
  get tool() {
    return this.page.getByRole('banner').getByRole('link', { name: 'Aide' });
  }

  /** The main button, back to the screen that the person comes from. */
  get goBack() {
    return this.link('Je reviens à mon écran');
  }

  /** Looks at the help and comes back. */
  async lookAt(): Promise<void> {
    await this.tool.click();
    await this.isAnnounced();
    await this.goBack.click();
  }
}

/** `/aide/je-m-arrete`: what is kept when I stop. */
export class PauseScreen extends Screen {
  readonly path = '/aide/je-m-arrete';
  readonly heading = 'Je m’arrête';
  readonly title = 'Je m’arrête';

  get goOn() {
    return this.link('Je continue');
  }

  get stop() {
    return this.button('J’arrête maintenant');
  }
}

/** `/aide/accessibilite`: the accessibility statement. */
export class AccessibilityScreen extends Screen {
  readonly path = '/aide/accessibilite';
  readonly heading = 'L’accessibilité de ce site';
  readonly title = 'L’accessibilité de ce site';
}

/** `/aide/guide`: the guide, to print. */
export class GuideScreen extends Screen {
  readonly path = '/aide/guide';
  readonly heading = 'Le guide pour activer Mon espace santé';
  readonly title = 'Le guide pour activer Mon espace santé';

  /** The title under which a picture of a screen stands. */
  over(picture: string) {
    return this.here.locator('.guide-page', { has: this.page.locator(`img[src="/guide/${picture}.png"]`) }).getByRole('heading', { level: 3 });
  }

  get print() {
    return this.button('J’imprime cette page');
  }
}

/** `/aide/conditions`: the terms of use. */
export class TermsScreen extends Screen {
  readonly path = '/aide/conditions';
  readonly heading = 'Les Conditions Générales d’Utilisation';
  readonly title = 'Les Conditions Générales d’Utilisation';
}

/** `/aide/confidentialite`: the privacy policy. */
export class PrivacyScreen extends Screen {
  readonly path = '/aide/confidentialite';
  readonly heading = 'La Politique de protection des données personnelles';
  readonly title = 'La Politique de protection des données personnelles';
}
