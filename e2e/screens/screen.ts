/** Common parts of every screen: an address, a title, one main heading. Locators use what a person perceives. */

import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { fill, words } from '../product/words.ts';
import { OPERATOR } from '../support/service.ts';

export abstract class Screen {
  abstract readonly path: string;
  /** The `h1`. */
  abstract readonly heading: string;
  /** The beginning of the document's title. */
  abstract readonly title: string;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The current page; the previous one leaves the document a moment later. */
  get here(): Locator {
    return this.page.locator('.page:not([data-former])');
  }

  get h1(): Locator {
    return this.here.getByRole('heading', { level: 1 });
  }

  /** The error summary. */
  get summary(): Locator {
    return this.here.locator('#summary');
  }

  button(name: string): Locator {
    return this.here.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.here.getByRole('link', { name, exact: true });
  }

  /** A disclosure: a question that opens its answer. */
  fold(name: string): Locator {
    return this.here.locator('summary').filter({ hasText: name });
  }

  /** Asserts that this screen is shown, under its address and its title. */
  async isShown(): Promise<void> {
    await expect(this.h1).toHaveText(this.heading);
    await expect(this.page).toHaveURL((url) => url.pathname === this.path && url.search === '');
    // During practice the document title has a prefix.
    const practises = (await this.page.locator('html[data-practice]').count()) > 0;
    const title = fill(words.common.document_title, this.title, OPERATOR.name);
    await expect(this.page).toHaveTitle(practises ? fill(words.practice.document_title, title) : title);
  }

  /** Asserts that a screen reader was told of this new screen. */
  async isAnnounced(): Promise<void> {
    await this.isShown();
    await expect(this.h1).toBeFocused();
  }

  /** Waits until the client handles every press. */
  async isReady(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-ready');
  }

  /** Opens this screen's address, even if it redirects. */
  async open(): Promise<void> {
    await this.page.goto(this.path);
    await this.isReady();
  }
}

/** A screen with a form. */
export abstract class FormScreen extends Screen {
  /** The text of the main button. */
  readonly main: string = words.common.next;

  async submit(): Promise<void> {
    await this.button(this.main).click();
  }

  async back(): Promise<void> {
    await this.link(words.common.back).click();
  }
}
