import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { fill, oneOf, words } from '../../product/words.ts';
import { OPERATOR } from '../../support/service.ts';

const WHO_HELPS = oneOf(words.common.trusted_person, words.notices.unavailable.who_helps);

/** A notice that replaces the screen: what happened, what the person can do, who can help. */
export class Notice {
  readonly page: Page;
  readonly heading: string;

  constructor(page: Page, heading: string) {
    this.page = page;
    this.heading = heading;
  }

  get here(): Locator {
    return this.page.locator('.page:not([data-former])');
  }

  get h1(): Locator {
    return this.here.getByRole('heading', { level: 1 });
  }

  /** Asserts that a screen reader was told of the notice. */
  async isAnnounced(): Promise<void> {
    await this.isShown();
    await expect(this.h1).toBeFocused();
  }

  /** Asserts that the notice is shown and names who can help. */
  async isShown(): Promise<void> {
    await expect(this.h1).toHaveText(this.heading);
    await expect(this.page).toHaveTitle(fill(words.common.document_title, this.heading, OPERATOR.name));
    await expect(this.here.getByRole('heading', { level: 2 })).toHaveText(words.common.who_helps);
    await expect(this.here.getByText(WHO_HELPS)).toBeVisible();
    await expect(this.here.getByRole('link', { name: fill(words.common.call, OPERATOR.phone) })).toHaveAttribute(
      'href',
      `tel:${OPERATOR.phone.replaceAll(' ', '')}`,
    );
  }

  async says(sentence: string | RegExp): Promise<void> {
    await expect(this.here.getByText(sentence)).toBeVisible();
  }

  /** A disclosure: a question that opens its answer. */
  fold(name: string): Locator {
    return this.here.locator('summary').filter({ hasText: name });
  }

  link(name: string): Locator {
    return this.here.getByRole('link', { name, exact: true });
  }

  button(name: string): Locator {
    return this.here.getByRole('button', { name, exact: true });
  }
}

/** The titles of the notices. */
export const NOTICE = {
  tryLater: words.notices.try_later.title,
  journeyOver: words.notices.journey_over.title,
  offline: words.notices.offline.title,
  newVersion: words.notices.new_version.title,
  notFound: words.notices.not_found.title,
  alreadyActivated: words.notices.already_activated.title,
  ofAge: words.notices.of_age.title,
  notRepresentative: words.notices.not_representative.title,
  noContact: words.notices.no_contact.title,
  cannotActivate: words.notices.cannot_activate.title,
} as const;
