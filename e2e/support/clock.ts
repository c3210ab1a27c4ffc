/** The clock of the device. */

import type { Page } from '@playwright/test';

/** A clock runs on until it is stopped, and cannot be stopped in its past: on a busy machine that takes a moment. */
const A_MOMENT_MS = 1_000;

/** The clock stands still from here on, and no timer of the page runs. */
export async function standsStill(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + A_MOMENT_MS);
}
