import { national, otherEmail, otherPhone } from '../../support/contacts.ts';
import { isRefused, says } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/activer/coordonnees/e-mail', () => {
  test('nothing, what is no address, and the address that is there, are refused; what was typed stays', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { contact, newEmail, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.answer('');
    await isRefused(newEmail, [
      {
        field: newEmail.value,
        summary: 'Ma nouvelle adresse e-mail est vide',
        says: ['L’adresse e-mail est vide.', 'J’écris ma nouvelle adresse e-mail.'],
      },
    ]);
    await newEmail.answer('anne.dupont@courrier');
    await isRefused(newEmail, [
      {
        field: newEmail.value,
        summary: 'Mon adresse e-mail a une erreur',
        says: ['L’adresse e-mail a une erreur.', 'Je vérifie chaque signe de l’adresse.'],
      },
    ]);
    await newEmail.answer(` ${person.email} `);
    await isRefused(newEmail, [
      {
        field: newEmail.value,
        summary: 'Ma nouvelle adresse e-mail est à changer',
        says: ['C’est déjà mon adresse e-mail.', 'J’écris une autre adresse, ou je reviens.'],
      },
    ]);
    await expect(newEmail.value).toHaveValue(` ${person.email} `);
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
  });
});

test.describe('/activer/coordonnees/e-mail, again and again', () => {
  test('after five codes there is a pause: it says so, and the last code still works', async ({ visitor, service }) => {
    const person = service.cast.somebody();
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
    await expect(newEmail.summary.getByRole('heading')).toHaveText('J’ai demandé beaucoup de codes');
    await expect(newEmail.summary.getByText('Je cherche le dernier code dans mes messages.')).toBeVisible();
    await expect(newEmail.value).toHaveValue(otherEmail(person, 'six'));
    await newEmail.summary.getByRole('link', { name: 'J’écris le code reçu' }).click();
    await contactCode.isAnnounced();
    await contactCode.answer(await service.mails.contactCode(emails.at(-1)));
    await contact.isAnnounced();
    await expect(contact.fact(emails.at(-1) ?? '')).toBeVisible();
  });
});

test.describe('/activer/coordonnees/telephone', () => {
  test('an operator without SMS: it says what reaches me, and leads back', async ({ visitor, service, page }) => {
    const person = service.cast.somebody();
    const { contact, newPhone } = visitor;
    await visitor.reach(contact, person);
    await contact.changePhone.click();
    // The server of these tests has an SMS gateway, so this answer is not its own.
    const problem = { type: '/problems/channel_unavailable', title: '', status: 409, code: 'channel_unavailable' };
    await page.route('**/contact/phone', (route) =>
      route.fulfill({ status: 409, contentType: 'application/problem+json', json: problem }),
    );
    await newPhone.answer(otherPhone(person));
    await says(newPhone, 'Le service envoie seulement des e-mails', ['Je reçois mes codes par e-mail.']);
    await newPhone.summary.getByRole('link', { name: 'Je reviens à mes coordonnées' }).click();
    await contact.isAnnounced();
  });

  test('a landline, the number that is there and a wrong number are refused, each in its own words', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { contact, newPhone, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changePhone.click();
    await newPhone.answer('01 99 00 34 56');
    await isRefused(newPhone, [
      {
        field: newPhone.value,
        summary: 'Mon nouveau numéro est un téléphone fixe',
        says: ['C’est un numéro de téléphone fixe.', 'J’écris le numéro de mon téléphone portable.'],
      },
    ]);
    await newPhone.answer(national(person.phone ?? ''));
    await isRefused(newPhone, [
      {
        field: newPhone.value,
        summary: 'Mon nouveau numéro de téléphone est à changer',
        says: ['C’est déjà mon numéro de téléphone.', 'J’écris un autre numéro, ou je reviens.'],
      },
    ]);
    await newPhone.answer('06 39 98');
    await isRefused(newPhone, [
      {
        field: newPhone.value,
        summary: 'Mon numéro de téléphone a une erreur',
        says: ['Le numéro de téléphone a une erreur.', 'J’écris les 10 chiffres de mon téléphone portable.'],
      },
    ]);
    await newPhone.answer(otherPhone(person));
    await contactCode.isAnnounced();
  });
});

test.describe('/activer/coordonnees/code', () => {
  test('empty, short and with a letter: refused, and no try is spent', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { contact, newEmail, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
    const field = contactCode.code;
    for (const { typed, summary, says } of [
      { typed: '', summary: 'Le code reçu est vide', says: ['Le code est vide.', 'J’écris les 6 chiffres du code.'] },
      {
        typed: '123 45',
        summary: 'Le code reçu est trop court ou trop long',
        says: ['Le code est trop court ou trop long.', 'J’écris les 6 chiffres du code.'],
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
        summary: 'Le code reçu est faux',
        says: ['Le code est faux.', 'Je recopie le dernier code reçu.', 'J’ai encore 4 essais.'],
      },
    ]);
    await contactCode.answer(right);
    await contact.isAnnounced();
  });

  test('five wrong codes: this code is blocked, and the screen leads to a new one', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { contact, newEmail, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
    const right = await service.mails.contactCode(otherEmail(person));
    const wrong = right === '000 000' ? '111 111' : '000 000';
    for (const left of ['4 essais', '3 essais', '2 essais', '1 essai']) {
      await contactCode.answer(wrong);
      await expect(contactCode.here.getByText(`J’ai encore ${left}.`)).toBeVisible();
    }
    await contactCode.answer(wrong);
    await expect(contactCode.here.getByText(/^J’ai encore/)).toHaveCount(0);
    await contactCode.answer(right);
    await isRefused(contactCode, [
      {
        field: contactCode.code,
        summary: 'Le code reçu est bloqué',
        says: ['J’ai fait beaucoup d’essais : ce code est bloqué.', 'Je demande un nouveau code.'],
      },
    ]);
    // Too soon for another one, which is said in seconds.
    await contactCode.resend.click();
    await expect(contactCode.here.getByRole('status').filter({ hasText: /^J’attends encore/ })).toHaveCount(1);
  });
});

test.describe('/activer/coordonnees/code, where pauses are short', () => {
  test.use({ pace: 'short_pauses' });

  test('a code that comes after its successor is told from it, and the new one works', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { contact, newEmail, contactCode } = visitor;
    await visitor.reach(contact, person);
    await contact.changeEmail.click();
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
    const old = await service.mails.contactCode(otherEmail(person));
    await contactCode.notReceived.click();
    await expect(contactCode.here.getByText(/^J’attends encore/)).toHaveCount(0);
    await contactCode.resend.click();
    await expect(contactCode.here.getByRole('status').filter({ hasText: 'Un nouveau code est parti. J’écris le nouveau code.' })).toHaveCount(1);
    const fresh = await service.mails.contactCode(otherEmail(person));
    if (fresh !== old) {
      await contactCode.answer(old);
      await isRefused(contactCode, [
        {
          field: contactCode.code,
          summary: 'Le code reçu est faux',
          says: ['Le code est faux.', 'Je recopie le dernier code reçu.', 'J’ai encore 4 essais.'],
        },
      ]);
    }
    await contactCode.answer(fresh);
    await contact.isAnnounced();
  });
});
