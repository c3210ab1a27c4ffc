import { fill, words } from '../../product/words.ts';
import { otherEmail } from '../../support/contacts.ts';
import { practises } from '../../support/practice.ts';
import { requestsOf } from '../../support/requests.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/aide/entrainement', () => {
  test('wrong codes, a resend after the pause, and a changed contact have the responses of the service', async ({ visitor, page }) => {
    const { practice, code, activation, contact, newEmail, contactCode } = visitor;
    const person = await practises(visitor, code);
    const former = await practice.code();
    await code.answer('2222 2222 2222');
    await expect(code.here.getByText(fill(words.notices.attempts_left, 4))).toBeVisible();
    await code.notReceived.click();
    await page.clock.install();
    await page.clock.fastForward('01:05');
    await code.resend.click();
    await expect(code.here.getByRole('status').filter({ hasText: words.enter_code.resent })).toHaveCount(1);
    await expect.poll(() => practice.code()).not.toBe(former);
    await code.answer(former);
    await expect(code.here.getByText(words.enter_code.incorrect.happened)).toBeVisible();
    await code.answer(await practice.code());
    await activation.isShown();
    await activation.answer();
    await contact.isShown();
    await contact.changeEmail.click();
    await newEmail.isShown();
    await newEmail.answer(otherEmail(person));
    await contactCode.isShown();
    const [, wish = ''] = words.messages.contact_code_mail.text.by[''].split(/\n+/);
    await expect(practice.letter).toContainText(wish);
    await contactCode.answer(await practice.code());
    await contact.isShown();
    await expect(contact.here.getByText(/^autre\./)).toBeVisible();
  });

  test('the practice expires as the service does, and one press renews it', async ({ visitor, page }) => {
    const { practice, code } = visitor;
    await practises(visitor, code);
    const asked = requestsOf(page);
    await page.clock.install();
    await page.clock.fastForward('27:00');
    const warning = page.getByRole('dialog', { name: words.time_warning.title });
    await expect(warning).toBeVisible();
    await warning.getByRole('button', { name: words.time_warning.stay }).click();
    await expect(warning).toBeHidden();
    await code.isShown();
    await practice.isOn();
    expect(asked).toEqual([]);
  });
});
