import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { fill, pattern, words } from '../../product/words.ts';
import { Screen } from '../screen.ts';

/** The prefix of the document title on an error. */
const ERROR = fill(words.common.error_title, '');
const PRACTICE = fill(words.practice.document_title, '');

/** `/aide/entrainement`: the journey with an invented person, and the parts that every screen shows meanwhile. */
export class PracticeScreen extends Screen {
  readonly path = '/aide/entrainement';
  readonly heading = words.practice.title;
  readonly title = words.practice.title;

  constructor(page: Page) {
    super(page);
  }

  get beginLink(): Locator {
    return this.link(words.practice.begin);
  }

  async begin(): Promise<void> {
    await this.beginLink.click();
  }

  /** The band on every screen. */
  get band(): Locator {
    return this.page.getByRole('banner').locator('.practice-band');
  }

  /** The link that returns to the real service. */
  get stop(): Locator {
    return this.band.getByRole('link', { name: words.practice.stop, exact: true });
  }

  /** The page cannot be mistaken for the real service. */
  async isOn(): Promise<void> {
    await expect(this.band).toBeVisible();
    await expect(this.band).toContainText(words.practice.band);
    await expect(this.stop).toBeVisible();
    await expect(this.page).toHaveTitle(new RegExp(`^(?:${pattern(ERROR)})?${pattern(PRACTICE)}`));
  }

  async isOff(): Promise<void> {
    await expect(this.band).toBeHidden();
    await expect(this.page).not.toHaveTitle(new RegExp(pattern(PRACTICE)));
  }

  /** The message on the invented phone or in the invented mailbox. */
  get letter(): Locator {
    return this.here.locator('.letter');
  }

  /** The code in the message, as displayed. */
  async code(): Promise<string> {
    return this.letter.locator('b > [aria-hidden=true]').innerText();
  }
}
