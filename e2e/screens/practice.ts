import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { Screen } from './screen.ts';

/** `/aide/entrainement`: the whole way with an invented person, and what stands on every screen meanwhile. */
export class PracticeScreen extends Screen {
  readonly path = '/aide/entrainement';
  readonly heading = 'Je m’entraîne';
  readonly title = 'Je m’entraîne';

  constructor(page: Page) {
    super(page);
  }

  get beginLink(): Locator {
    return this.link('Je commence l’entraînement');
  }

  async begin(): Promise<void> {
    await this.beginLink.click();
  }

  /** The band on every screen. */
  get band(): Locator {
    return this.page.getByRole('banner').locator('.practice-band');
  }

  /** The one press back to the real service. */
  get stop(): Locator {
    return this.band.getByRole('link', { name: 'J’arrête et je vais au vrai service', exact: true });
  }

  /** Nobody can take what is shown for the real service. */
  async isOn(): Promise<void> {
    await expect(this.band).toBeVisible();
    await expect(this.band).toContainText('Je m’entraîne : la personne et la carte sont inventées.');
    await expect(this.stop).toBeVisible();
    await expect(this.page).toHaveTitle(/^(Erreur\s: )?Entraînement – /);
  }

  async isOff(): Promise<void> {
    await expect(this.band).toBeHidden();
    await expect(this.page).not.toHaveTitle(/Entraînement/);
  }

  /** The message that arrives on the invented phone or in the invented mailbox. */
  get letter(): Locator {
    return this.here.locator('.letter');
  }

  /** The code in it, as it is read. */
  async code(): Promise<string> {
    return this.letter.locator('b > [aria-hidden=true]').innerText();
  }
}
