/** Typography of each word: at least 14 pt, upright, left-aligned, lower case, unbroken. */

import type { Page } from '@playwright/test';
import { brokenWords } from '../support/layout.ts';
import type { Look } from './look.ts';
import { NARROWEST, WIDE, at, under } from './look.ts';

/** 14 pt, the minimum of the easy-to-read rules. */
const LEAST_PX = 18.67;

/**
 * The drawn card and message: at 320 px the card has no room for fifteen digits at 14 pt. The field shows the same digits
 * at full size, and the close-up of the card shows them at 20 px.
 */
const DRAWN = '.c-digits, .c-prefix, .c-tab-text';

/** Words in capitals, with the reason: an explanation on the same screen, or a proper name. */
const CAPITALS: Readonly<Record<string, string>> = {
  SMS: 'the usual word; « Un SMS est un message sur mon téléphone. »',
  CNIL: 'its only name; « CNIL veut dire Commission nationale de l’informatique et des libertés. » is beside it',
  QR: 'its only name; the other two ways to open the service are beside it',
};

export const text: Look = {
  name: 'text',
  find: async (page) => [
    ...under('320 px', await at(page, NARROWEST, () => hardToRead(page))),
    ...under('360 px', await hardToRead(page)),
    ...under('1280 px', await at(page, WIDE, () => hardToRead(page))),
  ],
};

async function hardToRead(page: Page): Promise<string[]> {
  return [...(await badlySet(page)), ...(await brokenWords(page))];
}

/** Every visible text whose typography is hard to read. */
export async function badlySet(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ least, drawn, capitals }) => {
      const found: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const element = node.parentElement;
        const words = node.textContent?.trim() ?? '';
        if (!element || !words || element.closest('script, style, template, noscript') || !element.checkVisibility({ visibilityProperty: true })) continue;
        const style = getComputedStyle(element);
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        const size = parseFloat(style.fontSize) * scale;
        const say = (what: string) => found.push(`${what}: « ${words.slice(0, 60)} »`);
        if (size < least - 0.01 && !element.closest(drawn)) say(`${size.toFixed(1)} px`);
        if (style.fontStyle !== 'normal') say('italic');
        if (style.textAlign === 'justify') say('justified');
        if (style.textTransform !== 'none' || style.fontVariantCaps !== 'normal') say('capitals by style');
        if (style.hyphens === 'auto') say('hyphenated');
        if (!style.fontFamily.includes('Atkinson')) say(`set in ${style.fontFamily}`);
        // The characters of a code are not a word.
        const shouted = (words.replace(/\b[2-9A-Z]{4}(?:\s[2-9A-Z]{4}){2}\b/g, '').match(/(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu) ?? []).filter((word) => !capitals.includes(word));
        // Legal texts and the formal statement are for lawyers; plain texts above them say the same.
        if (shouted.length > 0 && !element.closest('.law, .formal')) say(`capitals ${shouted.join()}`);
      }
      for (const field of document.querySelectorAll<HTMLElement>('input, select, textarea')) {
        const size = parseFloat(getComputedStyle(field).fontSize);
        const typed = !field.matches('[type=radio], [type=checkbox], [type=hidden]');
        if (typed && field.checkVisibility() && size < least - 0.01) found.push(`${size} px in a field: ${field.outerHTML.slice(0, 80)}`);
      }
      return found;
    },
    { least: LEAST_PX, drawn: DRAWN, capitals: Object.keys(CAPITALS) },
  );
}
