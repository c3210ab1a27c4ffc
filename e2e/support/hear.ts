/** Announcements: every text of a live region, in order. */

import type { Page } from '@playwright/test';

/** Records from now on. The returned function reads the announcements so far. */
export async function hear(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    new MutationObserver((changes) => {
      const statuses = changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest('[role=status]') ?? [];
      });
      for (const status of new Set(statuses)) said.push((status.textContent ?? '').replace(/\s+/g, ' '));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}
