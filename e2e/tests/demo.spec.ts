import { expect } from '@playwright/test';
import { like, words } from '../product/words.ts';
import { BirthDateScreen } from '../screens/activation/birth-date.ts';
import { CardChoiceScreen } from '../screens/activation/card-choice.ts';
import { CardNumbersScreen } from '../screens/activation/card-numbers.ts';
import { SendCodeScreen } from '../screens/activation/send-code.ts';
import { EnterCodeScreen } from '../screens/activation/enter-code.ts';
import { test } from '../support/demo-test.ts';

test.describe('/demo', () => {
  test('lists people to try and the messages sent to them, with their codes', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText(words.common.demo_band)).toBeVisible();
    await page.getByRole('link', { name: words.common.demo_link }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.demo.title })).toBeVisible();
    const nathalie = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Nathalie Lambert' }) });
    const fact = async (label: string) =>
      (await nathalie.locator('div', { has: page.getByText(label, { exact: true }) }).getByRole('definition').innerText()).trim();
    const [day = '', month = '', year = ''] = (await fact(words.demo.birth_date)).split(' ');
    const nir = await fact(words.demo.nir);
    const serial = await fact(words.demo.serial);

    const birthDate = new BirthDateScreen(page);
    await birthDate.open();
    await birthDate.write(day, month, year);
    await birthDate.submit();
    await new CardChoiceScreen(page).answer({ card: 'with_photo' });
    await new CardNumbersScreen(page).answer({ nir, serial });
    await new SendCodeScreen(page).answer('sms');
    await expect(new EnterCodeScreen(page).code).toBeVisible();

    await page.goto('/demo');
    const message = page.getByText(like(words.messages.provisional_code_sms));
    // A message takes a moment, so the test presses the link for new ones until it appears.
    await expect(async () => {
      await page.getByRole('link', { name: words.demo.refresh }).click();
      await expect(message).toBeVisible({ timeout: 500 });
    }).toPass();
    const [newest] = await (await page.request.get('/demo/messages')).json();
    expect(newest).toMatchObject({ channel: 'sms', code: expect.stringMatching(/^[234679CDFGHJKMNPRTVWX]{12}$/) });
  });
});
