/** The visible texts of a screen, and their comparison with speech. */

import type { Page } from '@playwright/test';

/** Each visible text of the page in document order, which a screen reader must not omit. Announcements that follow a
 *  change are not part of the screen. */
export function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const main = document.querySelector('.page:not([data-former]) main');
    if (!main) return texts;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const closed = parent?.closest('details:not([open])');
      const folded = closed && !parent?.closest('summary');
      if (!parent?.checkVisibility() || parent.closest('[aria-hidden=true], .sr[role=status]') || folded) continue;
      const text = node.textContent?.trim();
      if (text) texts.push(text);
    }
    return texts;
  });
}

/** Letters and digits only, because a voice receives numbers digit by digit. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
