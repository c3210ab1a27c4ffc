import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { fill, pattern, words } from '../../product/words.ts';
import { Screen } from '../screen.ts';

/** What stands before the title of the document. */
const ERROR = fill(words.common.error_title, '');
const PRACTICE = fill(words.practice.document_title, '');

/** `/aide/entrainement`: the whole way with an invented person, and what stands on every screen meanwhile. */
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

  /** The one press back to the real service. */
  get stop(): Locator {
    return this.band.getByRole('link', { name: words.practice.stop, exact: true });
  }

  /** Nobody can take what is shown for the real service. */
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

  /** The message that arrives on the invented phone or in the invented mailbox. */
  get letter(): Locator {
    return this.here.locator('.letter');
  }

  /** The code in it, as it is read. */
  async code(): Promise<string> {
    return this.letter.locator('b > [aria-hidden=true]').innerText();
  }
}
