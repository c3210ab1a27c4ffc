/** What every screen has: an address, a title, one main heading, one question. Things are found as a person finds them. */

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

  /** The page that is shown; the former one leaves a moment later. */
  get here(): Locator {
    return this.page.locator('.page:not([data-former])');
  }

  get h1(): Locator {
    return this.here.getByRole('heading', { level: 1 });
  }

  /** What is to be corrected. */
  get summary(): Locator {
    return this.here.locator('#summary');
  }

  button(name: string): Locator {
    return this.here.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.here.getByRole('link', { name, exact: true });
  }

  /** A question that opens its answer. */
  fold(name: string): Locator {
    return this.here.locator('summary').filter({ hasText: name });
  }

  /** This screen, under its address and its title. */
  async isShown(): Promise<void> {
    await expect(this.h1).toHaveText(this.heading);
    await expect(this.page).toHaveURL((url) => url.pathname === this.path && url.search === '');
    // While somebody practises the title says so first.
    const practises = (await this.page.locator('html[data-practice]').count()) > 0;
    const title = fill(words.common.document_title, this.title, OPERATOR.name);
    await expect(this.page).toHaveTitle(practises ? fill(words.practice.document_title, title) : title);
  }

  /** This screen has just come: a screen reader is told so. */
  async isAnnounced(): Promise<void> {
    await this.isShown();
    await expect(this.h1).toBeFocused();
  }

  /** The client runs: from here on every press is its own. */
  async isReady(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-ready');
  }

  /** Opens the address of this screen, whatever it leads to. */
  async open(): Promise<void> {
    await this.page.goto(this.path);
    await this.isReady();
  }
}

/** A screen that asks for something. */
export abstract class FormScreen extends Screen {
  /** The words of the main button. */
  readonly main: string = words.common.next;

  async submit(): Promise<void> {
    await this.button(this.main).click();
  }

  async back(): Promise<void> {
    await this.link(words.common.back).click();
  }
}
