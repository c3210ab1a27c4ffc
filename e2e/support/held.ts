/** A slow line: what brings the pages to life comes only when the test says so. */

import type { Page } from '@playwright/test';

/** Keeps WebAssembly back on the pages to come, until what this gives back is called. */
export async function holdWebAssembly(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
