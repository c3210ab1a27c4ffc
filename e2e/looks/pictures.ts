/** Takes pictures of states, on a phone and on a computer. */

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PHONE, WIDE, at } from './look.ts';

/** The pictures in `docs/images`. */
export const KEPT: readonly string[] = [
  'start-shown-360',
  'needs-shown-360',
  'birth-date-no-such-day-360',
  'card-choice-shown-1280',
  'card-numbers-photo-typed-360',
  'card-numbers-wrong-key-360',
  'code-sms-typed-1280',
  'activation-shown-360',
  'account-password-without-a-digit-360',
  'done-shown-360',
];

/** The file names of a state's pictures. */
export function pictureNames(tour: string, state: string): string[] {
  return [PHONE, WIDE].map(({ width }) => `${fileName(tour)}-${fileName(state)}-${width}`);
}

/** Takes these pictures into a folder. */
export async function picture(page: Page, folder: string, names: readonly string[]): Promise<void> {
  for (const size of [PHONE, WIDE]) {
    const name = names.find((one) => one.endsWith(`-${size.width}`));
    if (!name) continue;
    await at(page, size, async () => {
      await page.mouse.move(0, 0);
      await page.evaluate(() => document.fonts.ready);
      // Lazily loaded images must be in the picture too.
      await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
      });
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    });
  }
}

/** The common base name of snapshots and pictures. */
export function fileName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
