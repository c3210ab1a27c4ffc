/** What a page has left on the device. */

import type { Page } from '@playwright/test';

/** Everything in its two storages, by name. */
export function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
}
