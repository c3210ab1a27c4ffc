/** Assertions about a refused form, which behaves the same on every screen. */

import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { fill, pattern, words } from '../product/words.ts';
import type { FormScreen } from '../screens/screen.ts';
import { OPERATOR } from './service.ts';

/** The catalogue's texts of a refused field. */
interface Words {
  readonly summary: string;
  readonly happened: string;
  readonly to_do: string;
}

/** One refused field. */
export interface Refusal {
  /** The target of the summary's link. */
  readonly field: Locator;
  /** The text of the link. */
  readonly summary: string;
  /** What happened, what to do, and any further sentence. */
  readonly says: readonly string[];
}

/** The catalogue's texts of a refusal, and any further sentence. */
export function because({ summary, happened, to_do }: Words, ...more: readonly string[]): Omit<Refusal, 'field'> {
  return { summary, says: [happened, to_do, ...more] };
}

/** Asserts that the form is refused for exactly these fields, in the summary, the title and at each field. */
export async function isRefused(screen: FormScreen, refusals: readonly Refusal[]): Promise<void> {
  const { page, summary } = screen;
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(errorTitle(screen));
  const count = refusals.length;
  await expect(summary.getByRole('heading', { level: 2 })).toHaveText(fill(words.common.summary_title, count));
  await expect(summary.getByRole('link')).toHaveText(refusals.map((refusal) => refusal.summary));
  await expect(summary.getByText(words.common.trusted_person)).toBeVisible();
  // The focused summary is read aloud, and an alert would make it be read twice.
  await expect(page.getByRole('alert')).toHaveCount(0);
  for (const refusal of refusals) await explains(screen, refusal);
  // No other field is marked as invalid.
  await expect(screen.here.locator('.bad')).toHaveCount(count);
  await expect(screen.here.locator('[aria-invalid=true]:not(.bad *)')).toHaveCount(0);
}

async function explains(screen: FormScreen, { field, summary, says }: Refusal): Promise<void> {
  const sentences = [words.common.error_prefix.trim(), ...says].map(pattern).join('\\s*');
  await expect(field).toHaveAccessibleDescription(new RegExp(sentences));
  // A group of choices has no invalid state of its own; a text field has.
  const type = await field.getAttribute('type');
  if (type !== 'radio') await expect(field).toHaveAttribute('aria-invalid', 'true');
  await screen.summary.getByRole('link', { name: summary, exact: true }).click();
  await expect(field).toBeFocused();
}

/** Asserts that the form shows a temporary obstacle in the summary, and keeps the typed values. */
export async function says(screen: FormScreen, title: string, sentences: readonly (string | RegExp)[]): Promise<void> {
  const { page, summary } = screen;
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(page).toHaveTitle(errorTitle(screen));
  for (const sentence of sentences) await expect(summary.getByText(sentence)).toBeVisible();
}

/** The document title of a form with errors. */
function errorTitle(screen: FormScreen): string {
  return fill(words.common.error_title, fill(words.common.document_title, screen.title, OPERATOR.name));
}
