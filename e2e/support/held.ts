/** A slow network: WebAssembly arrives only when the test releases it. */

import type { Page } from '@playwright/test';

/** Holds WebAssembly back on later pages until the returned function is called. */
export async function holdWebAssembly(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
