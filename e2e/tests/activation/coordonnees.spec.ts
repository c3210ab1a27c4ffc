import { fill, words } from '../../product/words.ts';
import { e164, national, otherEmail, otherPhone } from '../../support/contacts.ts';
import { PASSWORD } from '../../support/person.ts';
import { OPERATOR, fromOperator } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/activer/coordonnees', () => {
  test('shows both contacts in full, as people write them', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { contact } = visitor;
    await visitor.reach(contact, person);
    await expect(contact.fact(person.email ?? '')).toBeVisible();
    await expect(contact.fact(national(person.phone ?? ''))).toBeVisible();
    await expect(contact.changeEmail).toBeVisible();
    await expect(contact.changePhone).toBeVisible();
  });

  test('who has no e-mail address may add one, and need not', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ reach: 'sms' });
    const { contact, newEmail, account } = visitor;
    await visitor.reach(contact, person);
    await expect(contact.fact(words.contact.no_email)).toBeVisible();
    await expect(contact.here.getByText(words.contact.phone_is_enough)).toBeVisible();
    await contact.addEmail.click();
    await newEmail.isAnnounced();
    // There is no former address that could be told.
    await expect(newEmail.here.getByText(words.new_email.next_and_told[2])).toHaveCount(0);
    await newEmail.back();
    await contact.isAnnounced();
    await contact.answer();
    await account.isAnnounced();
  });

  test('who has no phone may add one', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ reach: 'email' });
    const { contact, newPhone, contactCode } = visitor;
    await visitor.reach(contact, person);
    const phone = otherPhone(person);
    await contact.addPhone.click();
    await newPhone.answer(phone);
    await contactCode.isAnnounced();
    await expect(contactCode.button(words.contact_code.without_phone)).toBeVisible();
    await contactCode.answer(await service.texts.contactCode(e164(phone)));
    await contact.isAnnounced();
    await expect(contact.fact(national(phone))).toBeVisible();
    // The one contact that was there is told.
    expect((await service.mails.next(person.email)).text).toContain(fromOperator(words.messages.contact_changed_mail.Phone.subject));
  });

  test('no code can be received: whom to call and what to say', async ({ visitor, service }) => {
    const { contact } = visitor;
    await visitor.reach(contact, service.cast.newPerson());
    await contact.fold(words.contact.help).click();
    await expect(contact.link(fill(words.common.call, OPERATOR.phone))).toBeVisible();
    await expect(contact.here.getByText(words.contact.help_say[1])).toBeVisible();
  });
});

test.describe('another e-mail address', () => {
  test('is proven by a code, shown, said once, and the former one is told', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode, account, done } = visitor;
    const email = otherEmail(person);
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.isAnnounced();
    await expect(newEmail.value).toHaveAttribute('autocomplete', 'email');
    await expect(newEmail.value).toHaveAttribute('inputmode', 'email');
    await expect(newEmail.here.getByRole('definition')).toHaveText(person.email ?? '');
    await newEmail.answer(email);
    await contactCode.isAnnounced();
    await expect(contactCode.here.getByText(fill(words.code.sent_by_email, 'aut*****@courrier.example'))).toBeVisible();
    const code = await service.mails.contactCode(email);
    expect(await service.unread(person)).toBe(0);
    await contactCode.answer(code);

    await contact.isAnnounced();
    await expect(contact.h1).toHaveAccessibleDescription(words.contact.email_changed);
    await expect(contact.fact(email)).toBeVisible();
    const told = await service.mails.next(person.email);
    expect(told.text).toContain('aut*****@courrier.example');
    // Said once: a reload shows the address and no more.
    await page.reload();
    await contact.isShown();
    await expect(contact.fact(email)).toBeVisible();
    await expect(contact.here.getByText(words.contact.email_changed)).toHaveCount(0);

    await contact.answer();
    await account.answer(person.identifier, PASSWORD);
    await done.isAnnounced();
    expect((await service.mails.next(email)).text).toContain(person.identifier);
  });

  test('mistyped: it is typed again from what was typed, at once, and only the new code is right', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode } = visitor;
    const [wrong, right] = [otherEmail(person, 'fausse'), otherEmail(person, 'bonne')];
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.answer(wrong);
    await contactCode.isAnnounced();
    const old = await service.mails.contactCode(wrong);
    await contactCode.mistypedEmail.click();
    await newEmail.isAnnounced();
    await expect(newEmail.value).toHaveValue(wrong);
    await expect(newEmail.here.getByText(words.new_email.mistyped)).toBeVisible();
    await newEmail.answer(right);
    await contactCode.isAnnounced();
    const fresh = await service.mails.contactCode(right);
    if (fresh !== old) {
      await contactCode.answer(old);
      await expect(contactCode.here.getByText(words.contact_code.incorrect.to_do)).toBeVisible();
    }
    await contactCode.answer(fresh);
    await contact.isAnnounced();
    await expect(contact.fact(right)).toBeVisible();
  });

  test('the former one is kept after all', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode, account } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
    await contactCode.keepEmail.click();
    await contact.isAnnounced();
    await expect(contact.h1).toHaveAccessibleDescription(words.contact.kept);
    await expect(contact.fact(person.email ?? '')).toBeVisible();
    // Nothing waits any more: Back does not lead to the code again.
    await page.goBack();
    await contact.isAnnounced();
    await contact.answer();
    await account.isAnnounced();
  });

  test('a reload, Back and a deep link end on the code, and the address can be typed again', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode, account } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    const email = otherEmail(person);
    await newEmail.answer(email);
    await contactCode.isAnnounced();
    for (const asked of [contact, account, contactCode]) {
      await asked.open();
      await contactCode.isShown();
    }
    await page.reload();
    await contactCode.isShown();
    // The page knows the hint and no more: it says so, and leads to the field.
    await contactCode.notReceived.click();
    await expect(contactCode.here.getByText(words.contact_code.typed_forgotten)).toBeVisible();
    await expect(contactCode.resend).toHaveCount(0);
    await contactCode.link(words.contact_code.email_again).click();
    await newEmail.isAnnounced();
    await expect(newEmail.value).toHaveValue('');
    // The same one again is too soon: it says so, and leads back to the code that is there.
    await newEmail.answer(email);
    await expect(newEmail.summary.getByRole('heading')).toHaveText(words.notices.resend_too_soon.title);
    await newEmail.summary.getByRole('link', { name: words.contact_code.title }).click();
    await contactCode.isAnnounced();
    await contactCode.answer(await service.mails.contactCode(email));
    await contact.isAnnounced();
  });

  test('another tab proves it, or gives it up: this one follows', async ({ visitor, service, context }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    const email = otherEmail(person);
    await newEmail.answer(email);
    await contactCode.isAnnounced();
    const other = visitor.beside(await context.newPage());
    await other.account.open();
    await other.contactCode.isShown();
    const code = await service.mails.contactCode(email);
    await other.contactCode.answer(code);
    await other.contact.isAnnounced();

    await contactCode.answer(code);
    await contact.isAnnounced();
    await expect(contact.fact(email)).toBeVisible();

    await other.contact.changeEmail.click();
    await other.newEmail.answer(otherEmail(person, 'encore'));
    await other.contactCode.isAnnounced();
    // This tab still shows the contacts: the server says that a code is awaited.
    await contact.answer();
    await contactCode.isAnnounced();
    await contactCode.keepEmail.click();
    await contact.isAnnounced();
    await other.contactCode.answer('123456');
    await other.contact.isAnnounced();
    await expect(other.contact.fact(email)).toBeVisible();
  });

  test('from the account the contacts are changed, and what was typed there stays', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode, account, done } = visitor;
    await visitor.reach(account, person);
    await account.write(person.identifier, PASSWORD);
    await account.back();
    await contact.isAnnounced();
    await contact.changeEmail.click();
    await newEmail.isAnnounced();
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
    await contactCode.answer(await service.mails.contactCode(otherEmail(person)));
    await contact.isAnnounced();
    await contact.answer();
    await account.isAnnounced();
    await expect(account.identifier).toHaveValue(person.identifier);
    await expect(account.password).toHaveValue(PASSWORD);
    await expect(account.passwordAgain).toHaveValue(PASSWORD);
    await account.submit();
    await done.isAnnounced();
  });
});

test.describe('another phone number', () => {
  test('is typed by pairs, proven by an SMS, and the former one is told', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { contact, newPhone, contactCode } = visitor;
    const phone = otherPhone(person);
    await visitor.reach(contact, person);
    await contact.changePhone.click();
    await newPhone.isAnnounced();
    await expect(newPhone.value).toHaveAttribute('autocomplete', 'tel');
    await newPhone.value.focus();
    await page.keyboard.type(phone);
    await expect(newPhone.value).toHaveValue(national(phone));
    await page.keyboard.press('Enter');
    await contactCode.isAnnounced();
    await expect(contactCode.here.getByText(fill(words.code.sent_by_sms, `*****${phone.slice(-3)}`))).toBeVisible();
    await expect(contactCode.code).toHaveAttribute('autocomplete', 'one-time-code');
    await expect(contactCode.code).toHaveAttribute('inputmode', 'numeric');
    const code = await service.texts.contactCode(e164(phone));
    await contactCode.code.focus();
    await page.keyboard.type(code.replace(' ', ''));
    await expect(contactCode.code).toHaveValue(code);
    await expect(contactCode.here.getByText('6 / 6')).toBeVisible();
    await page.keyboard.press('Enter');
    await contact.isAnnounced();
    await expect(contact.h1).toHaveAccessibleDescription(words.contact.phone_changed);
    await expect(contact.fact(national(phone))).toBeVisible();
    expect((await service.texts.next(person.phone)).text).toBe(fromOperator(words.messages.contact_changed_sms.Phone));
  });
});
