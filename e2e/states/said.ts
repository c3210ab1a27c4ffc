/** What a state claims to show is held against the catalogue of the product, so that no state claims what it is not. */

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { noticeTitle, summaryOf, titleOf } from './product.ts';
import type { State } from './state.ts';

/** The refused fields, or the notice, in the catalogue's own words, and a title that says so. */
export async function isAsSaid(page: Page, state: State): Promise<void> {
  const here = page.locator('.page:not([data-former])');
  const summary = here.locator('#summary');
  if (state.refused) {
    const words = state.refused.map((one) => ('words' in one ? one.words : summaryOf(...one)));
    await expect(summary.getByRole('link'), state.name).toHaveText(words);
    await expect(here.locator('.bad'), state.name).toHaveCount(words.length);
    await expect(page, state.name).toHaveTitle(/^Erreur\s: /);
  }
  if (state.notice) {
    const title = /^[a-z]/.test(state.notice) ? noticeTitle(state.notice) : titleOf(state.notice);
    const shown = here.getByRole('heading', { level: 1 }).or(summary.getByRole('heading', { level: 2 }));
    await expect(shown.filter({ hasText: title }), state.name).toHaveCount(1);
  }
}
