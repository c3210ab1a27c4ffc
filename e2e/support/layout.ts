/** Checks for narrow screens and touch targets. */

import type { Page } from '@playwright/test';

/** Minimum target size in CSS pixels, and that of an explained word inside a sentence (WCAG 2.5.8). */
const TARGET = 44;
const INLINE_TARGET = 24;

/** Elements that overflow the screen, scroll sideways or are cut off. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const more = document.documentElement.scrollWidth - width;
    const found = more > 0 ? [`scrolls sideways by ${more} px`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const box = element.getBoundingClientRect();
      // Text for screen readers is clipped to one pixel; the skip link is off the screen until it has the focus.
      if (box.width <= 1 || box.height <= 1 || !element.checkVisibility() || element.closest('svg *, .skip')) continue;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const name = element.outerHTML.slice(0, 120);
      if (box.right > width + 0.5 || box.left < -0.5) found.push(`overflows: ${name}`);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (display === 'inline' || element.matches('svg, input')) continue;
      if (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`is cut off at its side: ${name}`);
      if (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`is cut off below: ${name}`);
    }
    return found;
  });
}

/** Targets that are too small for a finger. */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ target, inlineTarget }) => {
      const pressed = 'a[href], button, summary, select, textarea, input:not([type=radio], [type=checkbox], [type=hidden]), label:has(input), [role=button]';
      return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        // The skip link is off the screen until it has the focus.
        if (!element.checkVisibility() || element.matches('.skip')) return [];
        // An explained word is inside its sentence.
        const least = element.matches('.term') ? inlineTarget : target;
        const fits = width >= least - 0.5 && height >= least - 0.5;
        return fits ? [] : [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
      });
    },
    { target: TARGET, inlineTarget: INLINE_TARGET },
  );
}

/** Words broken at their hyphen: « e-mail » is one word. A hyphenated first name may break, because a long one would overflow. */
export async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const word of (node.textContent ?? '').matchAll(/\p{L}+-(?:d’)?\p{L}+/gu)) {
        if (/-(?:d’)?\p{Lu}/u.test(word[0])) continue;
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`${word[0]} is broken: ${node.parentElement?.textContent}`);
      }
    }
    return found;
  });
}
