/** One way of looking at what is shown. It leaves the page as it was. */

import type { Page } from '@playwright/test';

/** What a look may know of the state besides the page. */
export interface Seen {
  /** A password may be heard: the person chose to see it. */
  readonly passwordShown: boolean;
}

export interface Look {
  /** What its findings and its time are listed under. */
  readonly name: string;
  /** Everything that is wrong; nothing where all is well. */
  readonly find: (page: Page, seen: Seen) => Promise<readonly string[]>;
}

/** The width at which states are reached. */
export const PHONE = { width: 360, height: 740 };
/** The narrowest screen there is, which is also 1280 px at 400 %: then it is as low as this. */
export const NARROWEST = { width: 320, height: 256 };
/** A computer. */
export const WIDE = { width: 1280, height: 800 };

/** The same at another size of the window. */
export async function at<T>(page: Page, size: { width: number; height: number }, act: () => Promise<T>): Promise<T> {
  await page.setViewportSize(size);
  try {
    return await act();
  } finally {
    await page.setViewportSize(PHONE);
  }
}

/** The same with rules of the reader's own. */
export async function styled<T>(page: Page, css: string, act: () => Promise<T>): Promise<T> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  try {
    return await act();
  } finally {
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  }
}

/** The same with what « Mon affichage » has put on the root. */
export async function withClass<T>(page: Page, name: string, act: () => Promise<T>): Promise<T> {
  const put = (name: string) => page.evaluate((name) => {
    const before = document.documentElement.className;
    document.documentElement.className = name;
    return before;
  }, name);
  const before = await put(name);
  try {
    return await act();
  } finally {
    await put(before);
  }
}

/** Says where something was found. */
export function under(where: string, findings: readonly string[]): string[] {
  return findings.map((finding) => `${where}: ${finding}`);
}
