import { words } from '../../product/words.ts';
import { Screen } from '../screen.ts';

/** `/aide`: help with the previous screen, the phone number, and frequent questions. */
export class HelpScreen extends Screen {
  readonly path = '/aide';
  readonly heading = words.help.title;
  readonly title = words.help.title;

  /** The link to the help, at the same place on every page. */
  get tool() {
    return this.page.getByRole('banner').getByRole('link', { name: words.common.help });
  }

  /** The main button, which returns to the previous screen. */
  get goBack() {
    return this.link(words.help.go_back);
  }

  /** Opens the help and returns. */
  async lookAt(): Promise<void> {
    await this.tool.click();
    await this.isAnnounced();
    await this.goBack.click();
  }
}

/** `/aide/je-m-arrete`: what is saved when the person pauses. */
export class PauseScreen extends Screen {
  readonly path = '/aide/je-m-arrete';
  readonly heading = words.pause.title;
  readonly title = words.pause.title;

  get goOn() {
    return this.link(words.pause.go_on);
  }

  get stop() {
    return this.button(words.pause.stop);
  }
}

/** `/aide/accessibilite`: the accessibility statement. */
export class AccessibilityScreen extends Screen {
  readonly path = '/aide/accessibilite';
  readonly heading = words.help.accessibility;
  readonly title = words.help.accessibility;
}

/** `/aide/guide`: the printable guide. */
export class GuideScreen extends Screen {
  readonly path = '/aide/guide';
  readonly heading = words.help.guide;
  readonly title = words.help.guide;

  /** The heading above a picture of a screen. */
  over(picture: string) {
    return this.here.locator('.guide-page', { has: this.page.locator(`img[src="/guide/${picture}.png"]`) }).getByRole('heading', { level: 3 });
  }

  get print() {
    return this.button(words.pause.print);
  }
}

/** `/aide/conditions`: the terms of use. */
export class TermsScreen extends Screen {
  readonly path = '/aide/conditions';
  readonly heading = words.help.terms;
  readonly title = words.help.terms;
}

/** `/aide/confidentialite`: the privacy policy. */
export class PrivacyScreen extends Screen {
  readonly path = '/aide/confidentialite';
  readonly heading = words.help.privacy;
  readonly title = words.help.privacy;
}
