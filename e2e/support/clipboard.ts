/** Pastes text that a person has copied elsewhere. */

import type { Locator } from '@playwright/test';

/** Pastes a text into a field with the keyboard. */
export async function paste(field: Locator, text: string): Promise<void> {
  const page = field.page();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field.focus();
  await page.keyboard.press('Control+v');
}
