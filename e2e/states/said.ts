/** Compares the claim of a state with the product's catalogue. */

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { like, refused, words } from '../product/words.ts';
import type { FieldCodeName, FieldName } from './product.ts';
import { errors } from './product.ts';
import type { State } from './state.ts';

/** Asserts the refused fields, or the notice, and the document title, by the catalogue's texts. */
export async function isAsSaid(page: Page, state: State): Promise<void> {
  const here = page.locator('.page:not([data-former])');
  const summary = here.locator('#summary');
  if (state.refused) {
    const summaries = state.refused.map((one) => ('words' in one ? one.words : summaryOf(...one)));
    await expect(summary.getByRole('link'), state.name).toHaveText(summaries);
    await expect(here.locator('.bad'), state.name).toHaveCount(summaries.length);
    await expect(page, state.name).toHaveTitle(like(words.common.error_title));
  }
  if (state.notice) {
    const shown = here.getByRole('heading', { level: 1 }).or(summary.getByRole('heading', { level: 2 }));
    await expect(shown.filter({ hasText: titleOf(state.notice) }), state.name).toHaveCount(1);
  }
}

/** The summary's text for a field that is refused with a code. */
function summaryOf(field: FieldName, code: FieldCodeName): string {
  return refused[field][code].summary;
}

/** The title of a notice. */
function titleOf(notice: NonNullable<State['notice']>): string {
  return notice === 'offline' || notice === 'new_version' ? words.notices[notice].title : errors[notice].notice.title;
}
