/** Waits until the previous page, kept a moment for screen readers, has left the document. */

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.page')).toHaveCount(1);
}
