import { fill, like, refused, spoken, words } from '../../product/words.ts';
import { PASSWORD } from '../../support/person.ts';
import { because, isRefused } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';
import { Visitor } from '../../support/visitor.ts';

test.describe('/activer/compte', () => {
  test('all empty fields are refused together', async ({ visitor, service }) => {
    const { account } = visitor;
    await visitor.reach(account, service.cast.newPerson());
    await account.submit();
    await isRefused(account, [
      { field: account.identifier, ...because(refused.Identifier.Required) },
      { field: account.password, ...because(refused.Password.Required) },
    ]);
  });

  test('two different passwords are refused', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { account, done } = visitor;
    await visitor.reach(account, person);
    await account.write(person.identifier, PASSWORD, `${PASSWORD}!`);
    await account.submit();
    await isRefused(account, [{ field: account.passwordAgain, ...because(words.account.mismatch) }]);
    await account.passwordAgain.fill(PASSWORD);
    await account.submit();
    await done.isAnnounced();
  });

  for (const { name, password, summary, says } of [
    { name: 'too short', password: 'Ab1+', ...because(refused.Password.PasswordTooShort) },
    { name: 'without a capital', password: 'soleil+velo+7', ...because(refused.Password.PasswordNeedsUpper) },
    { name: 'without a digit', password: 'Soleil+velo+jardin', ...because(refused.Password.PasswordNeedsDigit) },
    { name: 'without a special sign', password: 'Soleil7velo7jardin', summary: refused.Password.PasswordNeedsSpecial.summary, says: [refused.Password.PasswordNeedsSpecial.happened, spoken[refused.Password.PasswordNeedsSpecial.to_do]] },
  ]) {
    test(`a password ${name} is refused in plain words`, async ({ visitor, service }) => {
      const person = service.cast.newPerson();
      const { account } = visitor;
      await visitor.reach(account, person);
      await account.write(person.identifier, password);
      await account.submit();
      await isRefused(account, [{ field: account.password, summary, says }]);
    });
  }

  test('a password that contains the identifier, and a common password, are refused', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { account } = visitor;
    await visitor.reach(account, person);
    await account.write(person.identifier, `A1+${person.identifier}`);
    await account.submit();
    await isRefused(account, [{ field: account.password, ...because(refused.Password.PasswordContainsIdentifier) }]);
    await account.write(person.identifier, 'Password1!');
    await account.submit();
    await isRefused(account, [{ field: account.password, ...because(refused.Password.PasswordTooCommon) }]);
  });

  for (const { name, identifier, summary, says } of [
    { name: 'too short', identifier: 'anne', ...because(refused.Identifier.IdentifierTooShort) },
    { name: 'with capitals', identifier: 'Anne.Dupont', ...because(refused.Identifier.IdentifierCharacters) },
    { name: 'that is an address', identifier: 'anne@courrier.example', ...because(refused.Identifier.IdentifierIsEmail) },
  ]) {
    test(`an identifier ${name} is refused in plain words`, async ({ visitor, service }) => {
      const { account } = visitor;
      await visitor.reach(account, service.cast.newPerson());
      await account.write(identifier, PASSWORD);
      await account.submit();
      await isRefused(account, [{ field: account.identifier, summary, says }]);
    });
  }

  test('for a taken identifier others are suggested, and one press fills one in', async ({ visitor, service, browser }) => {
    const [first, second] = [service.cast.newPerson(), service.cast.newPerson()];
    const elsewhere = await browser.newContext({ baseURL: service.address });
    const neighbour = new Visitor(await elsewhere.newPage(), service);
    await neighbour.reach(neighbour.done, first);
    await elsewhere.close();

    const { account, done } = visitor;
    await visitor.reach(account, second);
    await account.answer(first.identifier, PASSWORD);
    await isRefused(account, [{ field: account.identifier, ...because(words.account.taken) }]);
    const offers = account.here.getByRole('button', { name: like(words.account.take) });
    await expect(offers.first()).toBeVisible();
    const offered = (await offers.first().innerText()).replace(fill(words.account.take, ''), '').trim();
    await offers.first().click();
    await expect(account.identifier).toHaveValue(offered);
    // The pressed suggestion is gone, so the focus moves to the field; the error and its title are gone too.
    await expect(account.identifier).toBeFocused();
    await expect(account.summary).toHaveCount(0);
    await account.isShown();
    await account.submit();
    await done.isAnnounced();
    await expect(done.here.getByText(offered, { exact: true })).toBeVisible();
  });

  test('the rules are ticked while typing the password', async ({ visitor, service, page }) => {
    const { account } = visitor;
    await visitor.reach(account, service.cast.newPerson());
    const rule = (text: string) => account.here.getByRole('listitem').filter({ hasText: text });
    await expect(rule(spoken[words.account.password_rule_upper])).toContainText(words.account.rule_to_do);
    await account.password.focus();
    await page.keyboard.type('Soleil7');
    await expect(rule(spoken[words.account.password_rule_upper])).toContainText(words.account.rule_done);
    await expect(rule(spoken[words.account.password_rule_digit])).toContainText(words.account.rule_done);
    await expect(rule(spoken[words.account.password_rule_special])).toContainText(words.account.rule_to_do);
    // Announced once, after a pause.
    await expect(account.here.getByRole('status').filter({ hasText: fill(words.account.rules_status, 3, 5) })).toHaveCount(1);
  });

  test('the password can be shown and hidden', async ({ visitor, service }) => {
    const { account } = visitor;
    await visitor.reach(account, service.cast.newPerson());
    await expect(account.password).toHaveAttribute('type', 'password');
    await expect(account.password).toHaveAttribute('autocomplete', 'new-password');
    await expect(account.identifier).toHaveAttribute('autocomplete', 'username');
    await account.button(words.account.show).click();
    await expect(account.password).toHaveAttribute('type', 'text');
    await expect(account.passwordAgain).toHaveAttribute('type', 'text');
    await account.button(words.account.hide).click();
    await expect(account.password).toHaveAttribute('type', 'password');
  });

  test('the contacts can be reviewed again from the account screen', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
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
