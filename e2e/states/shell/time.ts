/** The warning before a journey expires, its error without a network, and the notice after expiry. */

import { words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import type { Tour } from '../state.ts';

export const time: Tour = {
  name: 'time',
  whom: 21,
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    {
      name: 'warning',
      reach: async ({ visitor, person, page }) => {
        await visitor.reach(visitor.code, person);
        // The device's clock has advanced during sleep; the server's has not.
        await page.clock.install();
        await page.clock.fastForward('27:00');
        await page.getByRole('dialog', { name: words.time_warning.title }).waitFor();
      },
    },
    {
      name: 'warning, offline',
      reach: async (scene) => {
        await scene.goOffline();
        const warning = scene.page.getByRole('dialog', { name: words.time_warning.title });
        await warning.getByRole('button', { name: words.time_warning.stay }).click();
        await warning.getByText(words.notices.offline.title).waitFor();
        // The dialog is in the page for a moment before it is modal.
        await scene.page.locator('dialog:modal').waitFor();
      },
    },
    {
      name: 'renewed',
      reach: async ({ page }) => {
        const warning = page.getByRole('dialog', { name: words.time_warning.title });
        await warning.getByRole('button', { name: words.time_warning.stay }).click();
        await warning.waitFor({ state: 'hidden' });
        await page.getByRole('status').filter({ hasText: words.time_warning.renewed }).waitFor();
      },
    },
  ],
};

export const timeOver: Tour = {
  name: 'time-over',
  whom: 22,
  pace: 'short_journeys',
  states: [
    {
      name: 'over',
      reach: async ({ visitor, person }) => {
        await visitor.reach(visitor.channel, person);
        await visitor.notice(NOTICE.journeyOver).h1.filter({ hasText: NOTICE.journeyOver }).waitFor({ timeout: 30_000 });
      },
      notice: 'NoJourney',
    },
  ],
};

/** Without WebAssembly the documents say what to do, in the same words as without JavaScript. */
export const notLoaded: Tour = {
  name: 'not-loaded',
  allow: /\.wasm|WebAssembly|Failed to fetch|ERR_FAILED/,
  states: [
    {
      name: 'shown',
      reach: async ({ page }) => {
        await page.route('**/*.wasm', (route) => route.abort());
        await page.goto('/activer/naissance');
        await page.locator('.no-app:visible').waitFor({ timeout: 30_000 });
      },
    },
  ],
};
