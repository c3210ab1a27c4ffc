/** The texts that are shown on a screen, and how they are compared with what a voice says of it. */

import type { Page } from '@playwright/test';

/** Each text that is shown on the page, in the order of the document: what a reader must not leave out. What is said of a
 *  change, a moment after it, is no part of the screen. */
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

/** Letters and digits alone: a voice gets numbers sign by sign. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
