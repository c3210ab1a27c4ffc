/** On paper, the words are printed, controls are not, and no text is too small. */

import type { Page } from '@playwright/test';
import type { Look } from './look.ts';
import { at } from './look.ts';
import { badlySet } from './text.ts';

/** A4 at 96 pixels per inch. */
const PAPER = { width: 794, height: 1123 };

export const print: Look = {
  name: 'print',
  find: async (page) => {
    const words = await mainWords(page);
    await page.emulateMedia({ media: 'print' });
    try {
      return await at(page, PAPER, async () => [...(await controls(page)), ...(await lost(page, words)), ...(await badlySet(page))]);
    } finally {
      await page.emulateMedia({ media: 'screen' });
    }
  },
};

/** Visible titles and sentences of the main part. Buttons, remaining time and character counts are for the screen only. */
async function mainWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll<HTMLElement>('main h1, main h2, main p, main li, main dd')];
    return words.filter((one) => one.checkVisibility() && !one.closest('.actions, .off-paper, .sr, button') && !one.querySelector('.btn, a, p, li, [role=status]')).map((one) => one.innerText.trim());
  });
}

/** The sentences that the print omits. */
async function lost(page: Page, words: readonly string[]): Promise<string[]> {
  const printed = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  // Countdowns have continued meanwhile.
  const flat = (text: string) => text.replace(/\s+/g, ' ').replace(/\d+ (secondes?|minutes?)\b/g, '… $1');
  return words.filter((one) => one && !flat(printed).includes(flat(one))).map((one) => `is not printed: « ${one.slice(0, 80)} »`);
}

/** Controls that are printed. An explained word in a sentence is text, although it opens its explanation. */
async function controls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressed = [...document.querySelectorAll<HTMLElement>('.skip, .tools, .steps, .actions, .btn, button:not(p button, li button), dialog, .demo-band')];
    const dark = (css: string) => (css.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) < 128);
    const ground = getComputedStyle(document.body).backgroundColor;
    const found = pressed.filter((one) => one.checkVisibility()).map((one) => `is printed: ${one.outerHTML.slice(0, 100)}`);
    if (dark(ground) && ground !== 'rgba(0, 0, 0, 0)') found.push(`the paper is dark: ${ground}`);
    return found;
  });
}
