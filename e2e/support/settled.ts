/** For checks of the whole document: the former page, which stays a moment for screen readers, has left. */

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.page')).toHaveCount(1);
}
