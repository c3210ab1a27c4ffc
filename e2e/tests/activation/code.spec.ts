import { fill, like, pattern, refused, words } from '../../product/words.ts';
import { because, isRefused, says } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

const WRONG = '2222 2222 2222';

test.describe('/activer/code', () => {
  for (const { name, typed, summary, text } of [
    { name: 'empty', typed: '', summary: refused.Code.Required.summary, text: [refused.Code.Required.happened, refused.Code.Required.to_do] },
    {
      name: 'too short',
      typed: 'H7GC F3',
      summary: refused.Code.CodeLength.summary,
      text: [refused.Code.CodeLength.happened, refused.Code.CodeLength.to_do],
    },
    {
      name: 'with a sign that no code has',
      typed: 'H7GC F3KV C2D8',
      summary: refused.Code.CodeCharacters.summary,
      text: [
        refused.Code.CodeCharacters.happened,
        refused.Code.CodeCharacters.to_do,
        fill(words.enter_code.foreign_sign, '8'),
      ],
    },
  ]) {
    test(`a code that is ${name} is refused without costing an attempt`, async ({ visitor, service }) => {
      const { code } = visitor;
      await visitor.reach(code, service.cast.newPerson());
      await code.answer(typed);
      await isRefused(code, [{ field: code.code, summary, says: text }]);
      await code.answer(WRONG);
      await expect(code.here.getByText(fill(words.notices.attempts_left, 4))).toBeVisible();
    });
  }

  test('each character outside the code alphabet is named, and no request is sent', async ({ visitor, service, page }) => {
    const { code } = visitor;
    await visitor.reach(code, service.cast.newPerson());
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    for (const sign of ['b', 'O', 'S', '0', '1', '5', '+']) {
      const says = fill(words.enter_code.foreign_sign, sign.toUpperCase());
      await code.answer(`H7GC F3KV C2D${sign}`);
      await expect(code.code).toHaveAccessibleDescription(new RegExp(pattern(says)));
    }
    expect(sent).toEqual([]);
    await code.answer(WRONG);
    await expect(code.here.getByText(fill(words.notices.attempts_left, 4))).toBeVisible();
  });

  test('a wrong code can be corrected, and the remaining attempts are stated', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    const right = await service.mails.code(person.email);
    await code.answer(WRONG);
    await isRefused(code, [{ field: code.code, ...because(words.enter_code.incorrect, fill(words.notices.attempts_left, 4)) }]);
    await expect(code.code).toHaveValue(WRONG);
    await code.answer(right);
    await activation.isAnnounced();
  });

  test('a code is accepted in lower case, without spaces or with hyphens', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    await code.answer((await service.mails.code(person.email)).toLowerCase().replaceAll(' ', '-'));
    await activation.isAnnounced();
  });

  test('a typed code is grouped in fours, and the field supports one-time-code autofill', async ({ visitor, service, page }) => {
    const { code } = visitor;
    await visitor.reach(code, service.cast.newPerson());
    await expect(code.code).toHaveAttribute('autocomplete', 'one-time-code');
    await code.code.focus();
    await page.keyboard.type('h7gcf3');
    await expect(code.code).toHaveValue('H7GC F3');
    await expect(code.here.getByText('6 / 12')).toBeVisible();
  });

  test('a resend within the pause states the waiting time and sends no code', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { code } = visitor;
    await visitor.reach(code, person);
    await service.mails.code(person.email);
    await code.notReceived.click();
    await code.resend.click();
    await expect(code.here.getByRole('status').filter({ hasText: like(words.enter_code.resend_wait) })).toHaveCount(1);
    await code.bySmsInstead.click();
    expect(await service.unread(person)).toBe(0);
  });
});

test.describe('/activer/code, where pauses are short', () => {
  test.use({ pace: 'short_pauses' });

  test('after a resend only the new code is valid', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    const old = await service.mails.code(person.email);
    await code.notReceived.click();
    await expect(code.here.getByText(like(words.enter_code.resend_wait))).toHaveCount(0);
    await code.resend.click();
    await expect(code.here.getByRole('status').filter({ hasText: `${words.enter_code.resent} ${words.enter_code.resent_to_do}` })).toHaveCount(1);
    const fresh = await service.mails.code(person.email);
    expect(fresh).not.toBe(old);
    await code.answer(old);
    await expect(code.here.getByText(words.enter_code.incorrect.happened)).toBeVisible();
    await code.answer(fresh);
    await activation.isAnnounced();
  });

  test('a code by the other channel updates where to look for it', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { code, activation } = visitor;
    await visitor.reach(code, person, 'email');
    await expect(code.here.getByText(like(words.enter_code.sent_by_email)).first()).toBeVisible();
    await code.notReceived.click();
    await expect(code.here.getByText(like(words.enter_code.resend_wait))).toHaveCount(0);
    await code.bySmsInstead.click();
    await expect(code.here.getByText(fill(words.enter_code.sent_by_sms, `*****${person.phone?.slice(-3)}`))).toBeVisible();
    await expect(code.byEmailInstead).toBeVisible();
    await code.answer(await service.texts.code(person.phone));
    await activation.isAnnounced();
  });

  test('five wrong codes revoke the code, and a new one can be requested', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    const right = await service.mails.code(person.email);
    for (const left of [4, 3, 2, 1]) {
      await code.answer(WRONG);
      await expect(code.here.getByText(fill(words.notices.attempts_left, left))).toBeVisible();
    }
    await code.answer(WRONG);
    await expect(code.here.getByText(fill(words.notices.attempts_left, 0))).toBeVisible();
    await code.answer(right);
    await isRefused(code, [{ field: code.code, ...because(words.enter_code.too_many) }]);
    // The resend button stays visible and keeps the focus.
    await expect(code.here.getByText(like(words.enter_code.resend_wait))).toHaveCount(0);
    await code.resend.press('Enter');
    await expect(code.here.getByText(words.enter_code.resent)).toBeVisible();
    await expect(code.resend).toBeFocused();
    await code.answer(await service.mails.code(person.email));
    await activation.isAnnounced();
  });

  test('after five codes in an hour there is a pause, stated in minutes', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { channel, code } = visitor;
    await visitor.reach(code, person);
    await service.mails.code(person.email);
    await code.notReceived.click();
    for (let sent = 1; sent < 5; sent += 1) {
      await expect(code.here.getByText(like(words.enter_code.resend_wait))).toHaveCount(0);
      await code.resend.click();
      await service.mails.code(person.email);
    }
    await code.resend.click();
    await expect(code.here.getByRole('status').filter({ hasText: like(words.notices.wait_minutes) })).toHaveCount(1);
    await code.back();
    await channel.isAnnounced();
    await channel.answer('email');
    await says(channel, words.notices.too_many_codes.title, [like(words.notices.wait_minutes)]);
    expect(await service.unread(person)).toBe(0);
  });
});

test.describe('/activer/code, with codes that expire after a few seconds', () => {
  test.use({ pace: 'short_codes' });

  test('an expired code is refused as expired, and a new one is valid', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    const right = await service.mails.code(person.email);
    // The expiry of a code is not visible on a page, so the test waits.
    await page.waitForTimeout(4_500);
    await code.answer(right);
    await isRefused(code, [{ field: code.code, ...because(words.enter_code.expired) }]);
    await expect(code.here.getByText(like(words.enter_code.lifetime))).toHaveCount(0);
    await code.resend.press('Enter');
    await expect(code.here.getByText(like(words.enter_code.lifetime))).toBeVisible();
    await expect(code.resend).toBeFocused();
    await code.answer(await service.mails.code(person.email));
    await activation.isAnnounced();
  });
});
