/** Every focused element shows a focus indicator and is not obscured (WCAG 2.4.7, 2.4.11 to 2.4.13). */

import type { Look } from './look.ts';

export const focus: Look = {
  name: 'focus',
  find: async (page) => {
    // Any key makes the browser draw the focus as for a keyboard user.
    await page.keyboard.press('Shift');
    return page.evaluate(() => {
      const before = document.activeElement;
      const at = scrollY;
      const found: string[] = [];
      // An opened dialog or popover may cover the page, because a key closes it (WCAG 2.4.11).
      const root = document.querySelector('dialog[open], :popover-open') ?? document;
      for (const element of root.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')) {
        if (!element.checkVisibility()) continue;
        element.focus();
        const name = element.outerHTML.slice(0, 120);
        if (document.activeElement !== element) {
          found.push(`never has the focus: ${name}`);
          continue;
        }
        // A choice shows the focus on its whole card.
        const shown = [element, element.closest('label, .choice')].some((one) => {
          if (!one) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        });
        if (!shown) found.push(`does not show the focus: ${name}`);
        const { left, top, width, height } = element.getBoundingClientRect();
        const middle = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
        if (!middle || !(element.contains(middle) || middle.contains(element))) found.push(`is hidden while it has the focus: ${name}`);
      }
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      scrollTo(0, at);
      return found;
    });
  },
};
