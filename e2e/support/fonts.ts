/** Layout is measured in the product's own font, because line breaks depend on the font. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const FAMILY = 'Atkinson Hyperlegible';
const FILES = new URL('../../frontend/public/fonts/', import.meta.url);

/** The font faces with inlined files, for a page without a server. */
export function fontFaces(): string {
  return [400, 700].map((weight) => {
    const file = readFileSync(fileURLToPath(new URL(`atkinson-hyperlegible-latin-${weight}-normal.woff2`, FILES)));
    const source = `url(data:font/woff2;base64,${file.toString('base64')})`;
    return `@font-face { font-family: "${FAMILY}"; font-weight: ${weight}; src: ${source} format("woff2"); }`;
  }).join('\n');
}

/** Waits until the page's font is loaded in each of its weights. */
export async function inItsFont(page: Page): Promise<void> {
  const loaded = await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    return [...document.fonts].map(({ family, weight }) => `${family.replaceAll('"', '')} ${weight}`);
  });
  for (const weight of [400, 700]) {
    if (!loaded.includes(`${FAMILY} ${weight}`)) throw new Error(`The page has no ${FAMILY} ${weight}: ${loaded.join(', ')}`);
  }
}
