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

  test('a person without an e-mail address may add one, and may skip it', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ reach: 'sms' });
    const { contact, newEmail, account } = visitor;
    await visitor.reach(contact, person);
    await expect(contact.fact(words.contact.no_email)).toBeVisible();
    await expect(contact.here.getByText(words.contact.phone_is_enough)).toBeVisible();
    await contact.addEmail.click();
    await newEmail.isAnnounced();
    // Without a former address there is no notice to it.
    await expect(newEmail.here.getByText(words.new_email.next_and_told[2])).toHaveCount(0);
    await newEmail.back();
    await contact.isAnnounced();
    await contact.answer();
    await account.isAnnounced();
  });

  test('a person without a phone may add one', async ({ visitor, service }) => {
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
    // The only earlier contact is notified.
    expect((await service.mails.next(person.email)).text).toContain(fromOperator(words.messages.contact_changed_mail.Phone.subject));
  });

  test('when no code can be received, the screen says whom to call and what to say', async ({ visitor, service }) => {
    const { contact } = visitor;
    await visitor.reach(contact, service.cast.newPerson());
    await contact.fold(words.contact.help).click();
    await expect(contact.link(fill(words.common.call, OPERATOR.phone))).toBeVisible();
    await expect(contact.here.getByText(words.contact.help_say[1])).toBeVisible();
  });
});

test.describe('another e-mail address', () => {
  test('is verified by a code, shown and announced once, and the former one is notified', async ({ visitor, service, page }) => {
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
    await expect(contactCode.here.getByText(fill(words.enter_code.sent_by_email, 'aut*****@courrier.example'))).toBeVisible();
    const code = await service.mails.contactCode(email);
    expect(await service.unread(person)).toBe(0);
    await contactCode.answer(code);

    await contact.isAnnounced();
    await expect(contact.h1).toHaveAccessibleDescription(words.contact.email_changed);
    await expect(contact.fact(email)).toBeVisible();
    const told = await service.mails.next(person.email);
    expect(told.text).toContain('aut*****@courrier.example');
    // Announced once: after a reload the address is shown without announcement.
    await page.reload();
    await contact.isShown();
    await expect(contact.fact(email)).toBeVisible();
    await expect(contact.here.getByText(words.contact.email_changed)).toHaveCount(0);

    await contact.answer();
    await account.answer(person.identifier, PASSWORD);
    await done.isAnnounced();
    expect((await service.mails.next(email)).text).toContain(person.identifier);
  });

  test('a mistyped address can be edited at once, and only the new code is valid', async ({ visitor, service }) => {
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

  test('the change can be cancelled', async ({ visitor, service, page }) => {
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
    // No change is pending any more, so Back does not lead to the code.
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
    // After a reload the page knows only the hint: it says so, and leads to the field.
    await contactCode.notReceived.click();
    await expect(contactCode.here.getByText(words.contact_code.typed_forgotten)).toBeVisible();
    await expect(contactCode.resend).toHaveCount(0);
    await contactCode.link(words.contact_code.email_again).click();
    await newEmail.isAnnounced();
    await expect(newEmail.value).toHaveValue('');
    // The same address within the resend pause is refused, with a link to the code screen.
    await newEmail.answer(email);
    await expect(newEmail.summary.getByRole('heading')).toHaveText(words.notices.resend_too_soon.title);
    await newEmail.summary.getByRole('link', { name: words.contact_code.title }).click();
    await contactCode.isAnnounced();
    await contactCode.answer(await service.mails.contactCode(email));
    await contact.isAnnounced();
  });

  test('after verification or cancellation in another tab, this one follows', async ({ visitor, service, context }) => {
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
    // This tab still shows the contacts; the server returns that a code is pending.
    await contact.answer();
    await contactCode.isAnnounced();
    await contactCode.keepEmail.click();
    await contact.isAnnounced();
    await other.contactCode.answer('123456');
    await other.contact.isAnnounced();
    await expect(other.contact.fact(email)).toBeVisible();
  });

  test('the contacts can be changed from the account screen, which keeps its typed values', async ({ visitor, service }) => {
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
  test('is grouped in pairs while typing, verified by SMS, and the former one is notified', async ({ visitor, service, page }) => {
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
    await expect(contactCode.here.getByText(fill(words.enter_code.sent_by_sms, `*****${phone.slice(-3)}`))).toBeVisible();
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
