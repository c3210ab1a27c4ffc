import { PASSWORD } from '../../support/person.ts';
import { isRefused } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';
import { Visitor } from '../../support/visitor.ts';

test.describe('/activer/compte', () => {
  test('empty fields are all refused, at once', async ({ visitor, service }) => {
    const { account } = visitor;
    await visitor.reach(account, service.cast.somebody());
    await account.submit();
    await isRefused(account, [
      { field: account.identifier, summary: 'Mon identifiant est vide', says: ['L’identifiant est vide.', 'J’écris 8 signes ou plus.'] },
      { field: account.password, summary: 'Mon mot de passe est vide', says: ['Le mot de passe est vide.', 'J’écris 8 signes ou plus.'] },
    ]);
  });

  test('a password typed differently the second time is refused', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { account, done } = visitor;
    await visitor.reach(account, person);
    await account.write(person.identifier, PASSWORD, `${PASSWORD}!`);
    await account.submit();
    await isRefused(account, [
      {
        field: account.passwordAgain,
        summary: 'Mes 2 mots de passe sont différents',
        says: ['Les 2 mots de passe sont différents.', 'J’écris le même mot de passe.'],
      },
    ]);
    await account.passwordAgain.fill(PASSWORD);
    await account.submit();
    await done.isAnnounced();
  });

  for (const { name, password, summary, says } of [
    { name: 'too short', password: 'Ab1+', summary: 'est trop court', says: ['Le mot de passe est trop court.', 'J’écris 8 signes ou plus.'] },
    { name: 'without a capital', password: 'soleil+velo+7', summary: 'attend une grande lettre', says: ['La grande lettre manque.', 'J’ajoute une grande lettre : A B C.'] },
    { name: 'without a digit', password: 'Soleil+velo+jardin', summary: 'attend un chiffre', says: ['Le chiffre manque.', 'J’ajoute un chiffre : 1 2 3.'] },
    { name: 'without a special sign', password: 'Soleil7velo7jardin', summary: 'attend un signe spécial', says: ['Le signe spécial manque.', 'J’ajoute un signe spécial : arobase, plus ou égal.'] },
  ]) {
    test(`a password ${name} is refused in plain words`, async ({ visitor, service }) => {
      const person = service.cast.somebody();
      const { account } = visitor;
      await visitor.reach(account, person);
      await account.write(person.identifier, password);
      await account.submit();
      await isRefused(account, [{ field: account.password, summary: `Mon mot de passe ${summary}`, says }]);
    });
  }

  test('a password that holds the identifier, and one that everybody knows, are refused', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { account } = visitor;
    await visitor.reach(account, person);
    await account.write(person.identifier, `A1+${person.identifier}`);
    await account.submit();
    await isRefused(account, [
      {
        field: account.password,
        summary: 'Mon mot de passe contient mon identifiant',
        says: ['Mon identifiant est dans le mot de passe.', 'Je choisis un autre mot de passe.'],
      },
    ]);
    await account.write(person.identifier, 'Password1!');
    await account.submit();
    await isRefused(account, [
      {
        field: account.password,
        summary: 'Mon mot de passe est trop connu',
        says: ['Beaucoup de personnes ont ce mot de passe.', 'Je choisis un autre mot de passe.'],
      },
    ]);
  });

  for (const { name, identifier, summary, says } of [
    { name: 'too short', identifier: 'anne', summary: 'est trop court', says: ['L’identifiant est trop court.', 'J’écris 8 signes ou plus.'] },
    { name: 'with capitals', identifier: 'Anne.Dupont', summary: 'a un signe faux', says: ['Un signe est faux.', 'J’écris des petites lettres sans accent.'] },
    { name: 'that is an address', identifier: 'anne@courrier.example', summary: 'est une adresse e-mail', says: ['C’est une adresse e-mail.', 'Je choisis un autre identifiant.'] },
  ]) {
    test(`an identifier ${name} is refused in plain words`, async ({ visitor, service }) => {
      const { account } = visitor;
      await visitor.reach(account, service.cast.somebody());
      await account.write(identifier, PASSWORD);
      await account.submit();
      await isRefused(account, [{ field: account.identifier, summary: `Mon identifiant ${summary}`, says }]);
    });
  }

  test('an identifier that somebody has: others are offered, and one press takes one', async ({ visitor, service, browser }) => {
    const [first, second] = [service.cast.somebody(), service.cast.somebody()];
    const elsewhere = await browser.newContext({ baseURL: service.address });
    const neighbour = new Visitor(await elsewhere.newPage(), service);
    await neighbour.reach(neighbour.done, first);
    await elsewhere.close();

    const { account, done } = visitor;
    await visitor.reach(account, second);
    await account.answer(first.identifier, PASSWORD);
    await isRefused(account, [
      {
        field: account.identifier,
        summary: 'Mon identifiant est déjà pris',
        says: ['Une autre personne a cet identifiant.', 'Je choisis un autre identifiant.'],
      },
    ]);
    const offers = account.here.getByRole('button', { name: /^Je choisis / });
    await expect(offers.first()).toBeVisible();
    const offered = (await offers.first().innerText()).replace('Je choisis ', '').trim();
    await offers.first().click();
    await expect(account.identifier).toHaveValue(offered);
    // What was pressed is gone, and so is the error: the focus has a place, and the title is the screen's.
    await expect(account.identifier).toBeFocused();
    await expect(account.summary).toHaveCount(0);
    await account.isShown();
    await account.submit();
    await done.isAnnounced();
    await expect(done.here.getByText(offered, { exact: true })).toBeVisible();
  });

  test('the rules are ticked while the password is typed', async ({ visitor, service, page }) => {
    const { account } = visitor;
    await visitor.reach(account, service.cast.somebody());
    const rule = (words: string) => account.here.getByRole('listitem').filter({ hasText: words });
    await expect(rule('1 grande lettre')).toContainText('À faire');
    await account.password.focus();
    await page.keyboard.type('Soleil7');
    await expect(rule('1 grande lettre')).toContainText('Fait');
    await expect(rule('1 chiffre')).toContainText('Fait');
    await expect(rule('1 signe spécial')).toContainText('À faire');
    // Said once, after a pause.
    await expect(account.here.getByRole('status').filter({ hasText: 'J’ai suivi 3 règles sur 5.' })).toHaveCount(1);
  });

  test('the password can be seen and hidden again', async ({ visitor, service }) => {
    const { account } = visitor;
    await visitor.reach(account, service.cast.somebody());
    await expect(account.password).toHaveAttribute('type', 'password');
    await expect(account.password).toHaveAttribute('autocomplete', 'new-password');
    await expect(account.identifier).toHaveAttribute('autocomplete', 'username');
    await account.button('Voir mon mot de passe').click();
    await expect(account.password).toHaveAttribute('type', 'text');
    await expect(account.passwordAgain).toHaveAttribute('type', 'text');
    await account.button('Cacher mon mot de passe').click();
    await expect(account.password).toHaveAttribute('type', 'password');
  });

  test('from here the contacts can be looked at once more', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { account, contact, done } = visitor;
    await visitor.reach(account, person);
    await account.back();
    await contact.isAnnounced();
    await contact.answer();
    await account.isAnnounced();
    await account.answer(person.identifier, PASSWORD);
    await done.isAnnounced();
  });
});
