import type { Page } from '@playwright/test';
import { fill, oneOf, words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { standsStill } from '../../support/clock.ts';
import { otherEmail } from '../../support/contacts.ts';
import { secondsOf } from '../../support/pace.ts';
import { PASSWORD } from '../../support/person.ts';
import { expect, test } from '../../support/test.ts';

function warningOn(page: Page) {
  return page.getByRole('dialog', { name: words.time_warning.title });
}

/** The device’s clock has advanced by this time during sleep; the server’s has not. */
async function sleeps(page: Page, time: string): Promise<void> {
  await page.clock.install();
  await page.clock.fastForward(time);
}

test.describe('where a journey expires after a few seconds', () => {
  test.use({ pace: 'short_journeys' });

  test('a warning comes in time, one press renews the journey, and after expiry a notice says what to do', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { channel, code, needs } = visitor;
    const idle = secondsOf('short_journeys').journeyIdle * 1000;
    await visitor.reach(channel, person);
    await channel.choice('sms').check();

    const warning = warningOn(page);
    await expect(warning).toBeVisible({ timeout: idle });
    await expect(warning.getByText(words.time_warning.happened)).toBeVisible();
    const stay = warning.getByRole('button', { name: words.time_warning.stay });
    // The focus is in the dialog, and cannot leave it.
    expect(await warning.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await stay.focus();
    await page.keyboard.press('Enter');
    await expect(warning).toBeHidden();
    await expect(page.getByRole('status').filter({ hasText: words.time_warning.renewed })).toHaveCount(1);
    await expect(channel.choice('sms')).toBeChecked();

    // The journey was renewed: the next warning comes after the full time again.
    await expect(warning).toBeVisible({ timeout: idle });
    await page.keyboard.press('Escape');
    await expect(warning).toBeHidden();
    await channel.submit();
    await code.isAnnounced();
    await service.texts.code(person.phone);

    const over = visitor.notice(NOTICE.journeyOver);
    await expect(over.h1).toHaveText(NOTICE.journeyOver, { timeout: 2 * idle });
    await over.isAnnounced();
    await expect(warning).toBeHidden();
    await over.says(words.notices.journey_over.happened[1]);
    await over.link(words.common.begin_again).click();
    await needs.isAnnounced();
  });

  test('a suspended page detects the expiry when it is used again', async ({ visitor, service, page }) => {
    const { activation } = visitor;
    await visitor.reach(activation, service.cast.newPerson());
    // The device’s clock stands still, as on a suspended phone; the server’s continues.
    await standsStill(page);
    await page.waitForTimeout(secondsOf('short_journeys').journeyIdle * 1000 + 1_000);
    await activation.answer();
    await page.clock.resume();
    await visitor.notice(NOTICE.journeyOver).isAnnounced();
  });

  test('a phone that wakes offline after expiry keeps the typed values until the network is back', async ({
    visitor,
    service,
    page,
    context,
  }) => {
    const { account } = visitor;
    const person = service.cast.newPerson();
    await visitor.reach(account, person);
    await account.write(person.identifier, PASSWORD);
    await context.setOffline(true);
    await page.waitForTimeout(secondsOf('short_journeys').journeyIdle * 1000 + 2_000);
    await account.isShown();
    await expect(warningOn(page)).toBeHidden();
    await expect(account.identifier).toHaveValue(person.identifier);
    await context.setOffline(false);
    await visitor.notice(NOTICE.journeyOver).isAnnounced();
    // The next user of this device finds no data of the previous one.
    const other = service.cast.newPerson();
    await visitor.reach(account, other);
    await expect(account.identifier).toHaveValue('');
    await expect(account.password).toHaveValue('');
  });
});

test.describe('a phone that is suspended for a while', () => {
  test('within the time, the warning shows the remaining time, and one press keeps the typed values', async ({ visitor, service, page }) => {
    const { contact, newEmail } = visitor;
    const person = service.cast.newPerson();
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.isAnnounced();
    await newEmail.value.fill(otherEmail(person));
    await sleeps(page, '27:00');
    const warning = warningOn(page);
    await expect(warning.getByText(oneOf(fill(words.time_warning.left, 2), fill(words.time_warning.left, 3)))).toBeVisible();
    await warning.getByRole('button', { name: words.time_warning.stay }).click();
    await expect(warning).toBeHidden();
    await newEmail.isShown();
    await expect(newEmail.value).toHaveValue(otherEmail(person));
    // Renewed for the full time again.
    await page.clock.fastForward('24:00');
    await expect(warning).toBeHidden();
  });

  test('offline, the button shows an error, and works once the network is back', async ({ visitor, service, page, context }) => {
    const { code } = visitor;
    await visitor.reach(code, service.cast.newPerson());
    await code.code.fill('H7GC F3');
    await sleeps(page, '27:00');
    const warning = warningOn(page);
    await expect(warning).toBeVisible();
    await context.setOffline(true);
    await warning.getByRole('button', { name: words.time_warning.stay }).click();
    await expect(warning.getByText(words.notices.offline.title)).toBeVisible();
    await context.setOffline(false);
    await warning.getByRole('button', { name: words.time_warning.stay }).click();
    await expect(warning).toBeHidden();
    await expect(code.code).toHaveValue('H7GC F3');
  });

  test('after the time, a journey renewed by another tab continues with the typed values', async ({ visitor, service, page }) => {
    const { account, done } = visitor;
    const person = service.cast.newPerson();
    await visitor.reach(account, person);
    await account.write(person.identifier, PASSWORD);
    // By this device’s clock the journey has expired; the server, which another tab has called, says otherwise.
    const asked = page.waitForResponse((response) => response.url().endsWith('/api/v1/activation'));
    await sleeps(page, '31:00');
    expect((await asked).status()).toBe(200);
    await account.isShown();
    await expect(account.identifier).toHaveValue(person.identifier);
    await account.submit();
    await done.isAnnounced();
  });
});
