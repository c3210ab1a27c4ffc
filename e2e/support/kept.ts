/** What a page has stored on the device. */

import type { Page } from '@playwright/test';

/** Every entry of local and session storage. */
export function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
}
