/** One check of what a page shows. It leaves the page as it was. */

import type { Page } from '@playwright/test';

/** What a look may know about the state besides the page. */
export interface Seen {
  /** The person chose to show the password, so it may be spoken. */
  readonly passwordShown: boolean;
}

export interface Look {
  /** The name that its findings and its duration are listed under. */
  readonly name: string;
  /** All faults; empty if there is none. */
  readonly find: (page: Page, seen: Seen) => Promise<readonly string[]>;
}

/** The viewport in which states are reached. */
export const PHONE = { width: 360, height: 740 };
/** The narrowest viewport, equal to 1280 px at 400 % zoom, with the height that this zoom leaves. */
export const NARROWEST = { width: 320, height: 256 };
/** A computer's viewport. */
export const WIDE = { width: 1280, height: 800 };

/** Runs an action in another viewport. */
export async function at<T>(page: Page, size: { width: number; height: number }, act: () => Promise<T>): Promise<T> {
  await page.setViewportSize(size);
  try {
    return await act();
  } finally {
    await page.setViewportSize(PHONE);
  }
}

/** Runs an action with an additional style sheet. */
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

/** Runs an action with a class of « Mon affichage » on the root element. */
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

/** Prefixes findings with where they were found. */
export function under(where: string, findings: readonly string[]): string[] {
  return findings.map((finding) => `${where}: ${finding}`);
}
