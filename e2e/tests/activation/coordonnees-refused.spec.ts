import { fill, like, refused, words } from '../../product/words.ts';
import { national, otherEmail, otherPhone } from '../../support/contacts.ts';
import { because, isRefused, says } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/activer/coordonnees/e-mail', () => {
  test('an empty value, an invalid address and the current address are refused; the typed value stays', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.answer('');
    await isRefused(newEmail, [{ field: newEmail.value, ...because(refused.NewEmail.Required) }]);
    await newEmail.answer('anne.dupont@courrier');
    await isRefused(newEmail, [{ field: newEmail.value, ...because(refused.NewEmail.EmailInvalid) }]);
    await newEmail.answer(` ${person.email} `);
    await isRefused(newEmail, [{ field: newEmail.value, ...because(words.new_email.same) }]);
    await expect(newEmail.value).toHaveValue(` ${person.email} `);
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
  });
});

test.describe('/activer/coordonnees/e-mail, repeatedly', () => {
  test('after five codes there is a pause, which is stated, and the last code is still valid', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    const emails = ['un', 'deux', 'trois', 'quatre', 'cinq'].map((name) => otherEmail(person, name));
    for (const email of emails) {
      await newEmail.answer(email);
      await contactCode.isAnnounced();
      await contactCode.mistypedEmail.click();
      await newEmail.isAnnounced();
    }
    await newEmail.answer(otherEmail(person, 'six'));
    await expect(newEmail.summary.getByRole('heading')).toHaveText(words.notices.too_many_codes.title);
    await expect(newEmail.summary.getByText(words.notices.too_many_codes.to_do[0])).toBeVisible();
    await expect(newEmail.value).toHaveValue(otherEmail(person, 'six'));
    await newEmail.summary.getByRole('link', { name: words.contact_code.title }).click();
    await contactCode.isAnnounced();
    await contactCode.answer(await service.mails.contactCode(emails.at(-1)));
    await contact.isAnnounced();
    await expect(contact.fact(emails.at(-1) ?? '')).toBeVisible();
  });
});

test.describe('/activer/coordonnees/telephone', () => {
  test('without an SMS gateway it names the remaining channels and leads back', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { contact, newPhone } = visitor;
    await visitor.reach(contact, person);
    await contact.changePhone.click();
    // Faked, because the test server has an SMS gateway.
    const problem = { type: '/problems/channel_unavailable', title: '', status: 409, code: 'channel_unavailable' };
    await page.route('**/contact/phone', (route) =>
      route.fulfill({ status: 409, contentType: 'application/problem+json', json: problem }),
    );
    await newPhone.answer(otherPhone(person));
    await says(newPhone, words.new_phone.unavailable, [words.new_phone.unavailable_words[1]]);
    await newPhone.summary.getByRole('link', { name: words.new_phone.unavailable_back }).click();
    await contact.isAnnounced();
  });

  test('a landline, the current number and an invalid number are refused, each in its own words', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { contact, newPhone, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changePhone.click();
    await newPhone.answer('01 99 00 34 56');
    await isRefused(newPhone, [{ field: newPhone.value, ...because(words.new_phone.landline) }]);
    await newPhone.answer(national(person.phone ?? ''));
    await isRefused(newPhone, [{ field: newPhone.value, ...because(words.new_phone.same) }]);
    await newPhone.answer('06 39 98');
    await isRefused(newPhone, [{ field: newPhone.value, ...because(refused.NewPhone.PhoneInvalid) }]);
    await newPhone.answer(otherPhone(person));
    await contactCode.isAnnounced();
  });
});

test.describe('/activer/coordonnees/code', () => {
  test('an empty, a short and a malformed code are refused without costing an attempt', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
    const field = contactCode.code;
    for (const { typed, summary, says } of [
      { typed: '', ...because(refused.ContactCode.Required) },
      {
        typed: '123 45',
        ...because(refused.ContactCode.CodeLength),
      },
    ]) {
      await contactCode.answer(typed);
      await isRefused(contactCode, [{ field, summary, says }]);
    }
    await contactCode.answer('12345O');
    await expect(contactCode.summary).toBeFocused();
    const right = await service.mails.contactCode(otherEmail(person));
    await contactCode.answer(right === '000 000' ? '111 111' : '000 000');
    await isRefused(contactCode, [
      {
        field,
        ...because(words.contact_code.incorrect, fill(words.notices.attempts_left, 4)),
      },
    ]);
    await contactCode.answer(right);
    await contact.isAnnounced();
  });

  test('five wrong codes revoke the code, and the screen leads to a new one', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
    const right = await service.mails.contactCode(otherEmail(person));
    const wrong = right === '000 000' ? '111 111' : '000 000';
    for (const left of [4, 3, 2, 1]) {
      await contactCode.answer(wrong);
      await expect(contactCode.here.getByText(fill(words.notices.attempts_left, left))).toBeVisible();
    }
    await contactCode.answer(wrong);
    await expect(contactCode.here.getByText(fill(words.notices.attempts_left, 0))).toBeVisible();
    await contactCode.answer(right);
    await isRefused(contactCode, [{ field: contactCode.code, ...because(words.contact_code.too_many) }]);
    // Within the resend pause, which is stated in seconds.
    await contactCode.resend.click();
    await expect(contactCode.here.getByRole('status').filter({ hasText: like(words.enter_code.resend_wait) })).toHaveCount(1);
  });
});

test.describe('/activer/coordonnees/code, where pauses are short', () => {
  test.use({ pace: 'short_pauses' });

  test('a superseded code is refused, and the new one is valid', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
    const old = await service.mails.contactCode(otherEmail(person));
    await contactCode.notReceived.click();
    await expect(contactCode.here.getByText(like(words.enter_code.resend_wait))).toHaveCount(0);
    await contactCode.resend.click();
    await expect(contactCode.here.getByRole('status').filter({ hasText: `${words.enter_code.resent} ${words.enter_code.resent_to_do}` })).toHaveCount(1);
    const fresh = await service.mails.contactCode(otherEmail(person));
    if (fresh !== old) {
      await contactCode.answer(old);
      await isRefused(contactCode, [{ field: contactCode.code, ...because(words.contact_code.incorrect, fill(words.notices.attempts_left, 4)) }]);
    }
    await contactCode.answer(fresh);
    await contact.isAnnounced();
  });
});
