/** At any width, text size or spacing no content scrolls sideways, overflows or is cut off, and targets are large enough. */

import type { Page } from '@playwright/test';
import { sideways, tooSmall } from '../support/layout.ts';
import type { Look } from './look.ts';
import { NARROWEST, PHONE, WIDE, at, styled, under, withClass } from './look.ts';

/** WCAG 1.4.12: the text spacing that any reader may set. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;
/** WCAG 1.4.4: text enlarged to 200 % by the browser's own setting. */
const USUAL_PX = 16;
/** The extreme settings of « Mon affichage », and in a long run one between. */
const DISPLAYS = ['size-4', 'size-4 spaced no-pictures', 'size-3 one-by-one'];
const FURTHER_DISPLAYS = ['size-2', 'size-3', 'spaced', 'no-pictures'];

export const narrow: Look = {
  name: '320 px, 400 %',
  find: (page) => at(page, NARROWEST, () => sideways(page)),
};

export const spaced: Look = {
  name: 'text spacing',
  find: async (page) => [
    ...under('360 px', await styled(page, SPACED, () => sideways(page))),
    ...under('320 px', await at(page, NARROWEST, () => styled(page, SPACED, () => sideways(page)))),
  ],
};

export const large: Look = {
  name: 'text at 200 %',
  find: async (page) => {
    const browser = await page.context().newCDPSession(page);
    const setFont = (standard: number) => browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
    await setFont(2 * USUAL_PX);
    try {
      return [
        ...under('640 px', await at(page, { width: 640, height: 512 }, () => sideways(page))),
        ...under('1280 px', await at(page, WIDE, () => sideways(page))),
      ];
    } finally {
      await setFont(USUAL_PX);
      await browser.detach();
    }
  },
};

export const display: Look = {
  name: 'Mon affichage',
  find: async (page) => {
    const found: string[] = [];
    for (const chosen of process.env['LONG'] ? [...DISPLAYS, ...FURTHER_DISPLAYS] : DISPLAYS) {
      await withClass(page, chosen, async () => {
        for (const size of [NARROWEST, WIDE]) {
          const findings = await at(page, size, async () => [...(await sideways(page)), ...(await tooSmall(page))]);
          found.push(...under(`${chosen}, ${size.width} px`, findings));
        }
      });
    }
    return found;
  },
};

export const sizes: Look = {
  name: 'sizes',
  find: async (page) => {
    const both = async (page: Page) => [...(await sideways(page)), ...(await tooSmall(page))];
    return [
      ...under(`${PHONE.width} px`, await both(page)),
      ...under('320 px', await at(page, NARROWEST, () => tooSmall(page))),
      ...under('1280 px', await at(page, WIDE, () => both(page))),
    ];
  },
};
