/** One picture of the printed guide: the part of the screen, the text on it, and the capture. */

import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { settled } from '../support/settled.ts';
import { withPalette } from './palette.ts';

/** The width of a screen on a picture, and its device pixels per CSS pixel. */
export const WIDTH = 360;
export const SCALE = 2;

/** The part of the screen on a picture, where the whole screen is too long or shows its own address further down. */
const PARTS: Record<string, string[]> = {
  start: ['main > h1', 'main > h1 + .stack'],
  'card-numbers-nir': ['form > :has(#nir)'],
  'card-numbers-back': ['form > :has(#serial)', '.actions'],
  'card-numbers-photo': ['form > :has(#serial)', '.actions'],
  activation: ['fieldset', '.actions'],
  'account-identifier': ['form > :has(#identifier)', 'form > :has(#identifier) + .rules'],
  'account-password': ['form > :has(#password)', 'form > :has(#password) + .rules', 'form > :has(#password-again)', '.actions'],
};
/** Margin around the part, in pixels. */
const ROOM = 8;

/** The visible text of the picture, line by line. */
export async function textOf(page: Page, picture: string): Promise<string[]> {
  await settled(page);
  const texts = await Promise.all(
    parts(page, picture).map((part) =>
      part.evaluate((element: HTMLElement) => {
        // A live region is not visible, and changes a moment later.
        const heard = element.querySelectorAll<HTMLElement>('.sr[role=status]');
        for (const status of heard) status.hidden = true;
        const text = element.innerText;
        for (const status of heard) status.hidden = false;
        return text.split(/\n+/).map((line) => line.trim()).filter(Boolean);
      }),
    ),
  );
  return texts.flat();
}

/** Takes the picture without any focus ring. */
export async function take(page: Page, picture: string, path: string): Promise<void> {
  await settled(page);
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
    await document.fonts.ready;
  });
  const boxes = await Promise.all(parts(page, picture).map((part) => part.boundingBox()));
  const edges = boxes.map((box) => (box ? [box.y, box.y + box.height] : []));
  const [top, bottom] = [Math.min(...edges.flat()), Math.max(...edges.flat())];
  const clip = { x: 0, y: Math.floor(top) - ROOM, width: WIDTH, height: Math.ceil(bottom - top) + 2 * ROOM };
  await writeFile(path, await withPalette(page, await page.screenshot({ fullPage: true, clip })));
}

function parts(page: Page, picture: string): Locator[] {
  const here = page.locator('.page:not([data-former])');
  return (PARTS[picture] ?? ['main']).map((part) => here.locator(part));
}
