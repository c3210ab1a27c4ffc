/** What happens when a form is refused: the same everywhere, so it is checked in one place. */

import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { fill, pattern, words } from '../product/words.ts';
import type { FormScreen } from '../screens/screen.ts';
import { OPERATOR } from './service.ts';

/** Why a field is refused, as the catalogue has it. */
interface Words {
  readonly summary: string;
  readonly happened: string;
  readonly to_do: string;
}

/** One refused field. */
export interface Refusal {
  /** Where the link of the summary leads. */
  readonly field: Locator;
  /** The words of the link. */
  readonly summary: string;
  /** What happened, what to do, and what else is said. */
  readonly says: readonly string[];
}

/** What is said of a field by its words in the catalogue, and what else. */
export function because({ summary, happened, to_do }: Words, ...more: readonly string[]): Omit<Refusal, 'field'> {
  return { summary, says: [happened, to_do, ...more] };
}

/** The form is refused for these fields and no others, and says so as it should. */
export async function isRefused(screen: FormScreen, refusals: readonly Refusal[]): Promise<void> {
  const { page, summary } = screen;
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(errorTitle(screen));
  const count = refusals.length;
  await expect(summary.getByRole('heading', { level: 2 })).toHaveText(fill(words.common.summary_title, count));
  await expect(summary.getByRole('link')).toHaveText(refusals.map((refusal) => refusal.summary));
  await expect(summary.getByText(words.common.trusted_person)).toBeVisible();
  // What takes the focus is read: an alert would make it be read twice.
  await expect(page.getByRole('alert')).toHaveCount(0);
  for (const refusal of refusals) await explains(screen, refusal);
  // The rest is not accused.
  await expect(screen.here.locator('.bad')).toHaveCount(count);
  await expect(screen.here.locator('[aria-invalid=true]:not(.bad *)')).toHaveCount(0);
}

async function explains(screen: FormScreen, { field, summary, says }: Refusal): Promise<void> {
  const sentences = [words.common.error_prefix.trim(), ...says].map(pattern).join('\\s*');
  await expect(field).toHaveAccessibleDescription(new RegExp(sentences));
  // A choice is refused as a group; a field that is typed in says so itself.
  const type = await field.getAttribute('type');
  if (type !== 'radio') await expect(field).toHaveAttribute('aria-invalid', 'true');
  await screen.summary.getByRole('link', { name: summary, exact: true }).click();
  await expect(field).toBeFocused();
}

/** The form says that something stands in the way for a while, and keeps what was typed. */
export async function says(screen: FormScreen, title: string, sentences: readonly (string | RegExp)[]): Promise<void> {
  const { page, summary } = screen;
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(page).toHaveTitle(errorTitle(screen));
  for (const sentence of sentences) await expect(summary.getByText(sentence)).toBeVisible();
}

/** The title of the document while the form has errors. */
function errorTitle(screen: FormScreen): string {
  return fill(words.common.error_title, fill(words.common.document_title, screen.title, OPERATOR.name));
}
