import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { words } from '../../product/words.ts';

/** « Écouter »: its button in the head, and the bar below. */
export class ListenBar {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The button in the head of every screen. */
  get tool(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: words.listen.tool });
  }

  get bar(): Locator {
    return this.page.getByRole('region', { name: words.listen.tool });
  }

  /** The part of the screen that is being read aloud. */
  get marked(): Locator {
    return this.page.locator('[data-said]');
  }

  button(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true });
  }

  async begin(): Promise<void> {
    await this.tool.click();
    await this.isThere();
  }

  async stop(): Promise<void> {
    await this.button(words.listen.stop).click();
    await this.isGone();
  }

  async isThere(): Promise<void> {
    await expect(this.bar).toBeVisible();
    await expect(this.tool).toHaveAttribute('aria-pressed', 'true');
  }

  async isGone(): Promise<void> {
    await expect(this.bar).toBeHidden();
    await expect(this.tool).toHaveAttribute('aria-pressed', 'false');
    await expect(this.marked).toHaveCount(0);
  }

  async says(words: string): Promise<void> {
    await expect(this.bar.getByText(words)).toBeVisible();
  }

  /** Asserts that the whole screen was read. */
  async isFinished(): Promise<void> {
    await this.says(words.listen.finished);
  }
}
