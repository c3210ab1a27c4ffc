/** What a narrow screen and a finger need. */

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { settled } from './settled.ts';

/** Pixels of CSS that a finger finds. */
const TARGET = 44;

/** Nobody has to scroll sideways, and nothing stands out of the screen. */
export async function fits(page: Page, name: string): Promise<void> {
  await settled(page);
  const found = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      // What only a screen reader finds is clipped to one pixel.
      const seen = box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && !element.closest('svg *, .skip');
      return seen && (box.right > width + 0.5 || box.left < -0.5);
    });
    return {
      scrolls: document.documentElement.scrollWidth - width,
      out: out.map((element) => element.outerHTML.slice(0, 120)),
    };
  });
  expect.soft(found, name).toEqual({ scrolls: 0, out: [] });
}

/** Everything that is pressed is large enough. */
export async function isPressable(page: Page, name: string): Promise<void> {
  await settled(page);
  const small = await page.evaluate((target) => {
    const pressed = 'a[href], button, summary, select, input:not([type=radio], [type=checkbox]), label:has(input)';
    return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      // Off the screen until it has the focus.
      if (!element.checkVisibility() || element.matches('.skip')) return [];
      const fits = width >= target - 0.5 && height >= target - 0.5;
      return fits ? [] : [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
    });
  }, TARGET);
  expect.soft(small, name).toEqual([]);
}

/** No word is broken at its hyphen: « e-mail » is one word. */
export async function keepsWordsWhole(page: Page, name: string): Promise<void> {
  await settled(page);
  const broken = await page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const word of (node.textContent ?? '').matchAll(/\p{L}+-\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`${word[0]}: ${node.parentElement?.textContent}`);
      }
    }
    return found;
  });
  expect.soft(broken, name).toEqual([]);
}

/** The spacing that WCAG 1.4.12 lets every reader ask for. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}

/** What `spaceOut` did is undone. */
export async function spaceNormally(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}
