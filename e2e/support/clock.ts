/** Controls the clock of the device. */

import type { Page } from '@playwright/test';

/** Playwright cannot pause a clock at a time that is already past, so the pause is set a moment ahead of a busy machine. */
const A_MOMENT_MS = 1_000;

/** Stops the clock and every timer of the page. */
export async function standsStill(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + A_MOMENT_MS);
}
