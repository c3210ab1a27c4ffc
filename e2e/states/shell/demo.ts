/** The demonstration: its own page, and its band on each screen. */

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { like, words } from '../../product/words.ts';
import { BirthDateScreen } from '../../screens/activation/birth-date.ts';
import { CardChoiceScreen } from '../../screens/activation/card-choice.ts';
import { CardNumbersScreen } from '../../screens/activation/card-numbers.ts';
import { SendCodeScreen } from '../../screens/activation/send-code.ts';
import { EnterCodeScreen } from '../../screens/activation/enter-code.ts';
import { settled } from '../../support/settled.ts';

/** A state of the demonstration, which has its own people and no journey to walk. */
export interface DemoState {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

export const demo: { readonly name: string; readonly states: readonly DemoState[] } = {
  name: 'demo',
  states: [
    {
      name: 'start with its band',
      reach: async (page) => {
        await page.goto('/');
        await page.locator('html[data-ready]').waitFor();
      },
    },
    {
      name: 'people',
      reach: async (page) => {
        await page.getByRole('link', { name: words.common.demo_link }).click();
        await page.getByRole('heading', { level: 1, name: words.demo.title }).waitFor();
      },
    },
    {
      name: 'a code by its band',
      reach: async (page) => {
        const person = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Nathalie Lambert' }) });
        const fact = async (label: string) =>
          (await person.locator('div', { has: page.getByText(label, { exact: true }) }).getByRole('definition').innerText()).trim();
        const [day = '', month = '', year = ''] = (await fact(words.demo.birth_date)).split(/\s/);
        const numbers = { nir: await fact(words.demo.nir), serial: await fact(words.demo.serial) };
        const birthDate = new BirthDateScreen(page);
        await birthDate.open();
        await birthDate.write(day, month, year);
        await birthDate.submit();
        await new CardChoiceScreen(page).answer({ card: 'with_photo' });
        await new CardNumbersScreen(page).answer(numbers);
        await new SendCodeScreen(page).answer('sms');
        await new EnterCodeScreen(page).code.waitFor();
        await settled(page);
      },
    },
    {
      name: 'a message',
      reach: async (page) => {
        await page.goto('/demo');
        // A message takes a moment, so the test presses the link for new ones until it appears.
        await expect(async () => {
          await page.getByRole('link', { name: words.demo.refresh }).click();
          await expect(page.getByText(like(words.messages.provisional_code_sms))).toBeVisible({ timeout: 500 });
        }).toPass();
      },
    },
  ],
};
