/** A keyboard user. */

import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

const FURTHEST = 40;

/** Presses Tab until the target has the focus; returns the number of presses. */
export async function tabTo(page: Page, target: Locator): Promise<number> {
  for (let presses = 0; presses < FURTHEST; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport();
      return presses;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(target)}.`);
}

/** Counts key presses other than typing. */
export class Keys {
  readonly #page: Page;
  #presses = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Returns the presses since the last call. */
  taken(): number {
    const taken = this.#presses;
    this.#presses = 0;
    return taken;
  }

  async press(key: 'Enter' | 'Space' | 'ArrowDown'): Promise<void> {
    this.#presses += 1;
    await this.#page.keyboard.press(key);
  }

  async to(target: Locator): Promise<void> {
    this.#presses += await tabTo(this.#page, target);
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.to(field);
    await this.#page.keyboard.type(text);
  }
}

/** The key presses that the current screen requires. */
export interface Need {
  /** One Tab for each field, one press for each choice or box, one Enter to submit; without a field, one Tab to the button. */
  readonly presses: number;
  /** Focus stops between the fields: each costs one Tab. */
  readonly detours: readonly string[];
}

/** Reads the need from the screen: from its title to its last field, or to its main button if it has no field. */
export async function needOf(page: Page): Promise<Need> {
  return page.evaluate(() => {
    const main = document.querySelector('.page:not([data-former]) main');
    const stops = [...(main?.querySelectorAll<HTMLElement>('a[href], button, summary, input') ?? [])].filter((one) => one.checkVisibility());
    const fields = stops.filter((one): one is HTMLInputElement => one instanceof HTMLInputElement);
    const last = fields.at(-1) ?? stops.find((one) => one.matches('.btn.main'));
    const before = stops.slice(0, last ? stops.indexOf(last) : 0).filter((one) => !(one instanceof HTMLInputElement));
    // A group of radio buttons is one focus stop.
    const groups = new Set(fields.filter(({ type }) => type === 'radio').map(({ name }) => name));
    const boxes = fields.filter(({ type }) => type === 'checkbox').length;
    const typed = fields.filter(({ type }) => type !== 'radio' && type !== 'checkbox').length;
    const toTheButton = fields.length === 0 ? 1 : 0;
    return {
      presses: typed + 2 * groups.size + 2 * boxes + toTheButton + 1,
      detours: before.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
    };
  });
}
