import { OPERATOR } from '../support/service.ts';
import { PASSWORD } from '../support/person.ts';
import { expect, test } from '../support/test.ts';

test.describe('/aide', () => {
  test('is at the same place on every screen and says whom to call', async ({ visitor }) => {
    const { help, needs } = visitor;
    await needs.open();
    await help.tool.click();
    await help.isAnnounced();
    await expect(help.here.getByRole('link', { name: `J’appelle le ${OPERATOR.phone}.` })).toHaveAttribute('href', 'tel:0199003456');
    await expect(help.here.getByText(`Je peux appeler ${OPERATOR.hours}.`)).toBeVisible();
  });

  test('lists every page that stands by itself', async ({ visitor }) => {
    const { help, display, privacy } = visitor;
    await help.open();
    await help.fold('Toutes les pages de ce site').click();
    const list = help.here.locator('details').filter({ hasText: 'Toutes les pages de ce site' });
    await expect(list.getByRole('link', { name: privacy.heading })).toBeVisible();
    await list.getByRole('link', { name: display.heading }).click();
    await display.isAnnounced();
  });

  test('says what the screen wants that the person comes from, and leads back there', async ({ visitor, service }) => {
    const { help, cardNumbers } = visitor;
    const person = service.cast.somebody();
    await visitor.reach(cardNumbers, person);
    await cardNumbers.write(person);
    await help.tool.click();
    await help.isAnnounced();
    await expect(help.here.getByRole('heading', { name: 'Mon écran : Les numéros de ma carte Vitale' })).toBeVisible();
    await expect(help.here.getByText('Je cherche 2 numéros sur ma carte Vitale.')).toBeVisible();
    await expect(help.here.getByText('« Je suis à l’écran : Les numéros de ma carte Vitale. »')).toBeVisible();
    await help.goBack.click();
    await cardNumbers.isAnnounced();
    await expect(cardNumbers.serial).toHaveValue(person.serial);
    await expect(cardNumbers.nir).toHaveValue(/\d/);
  });

  test('still knows the screen after a look at what belongs to the help', async ({ visitor, service, page }) => {
    const { help, terms, pause, code } = visitor;
    await visitor.reach(code, service.cast.somebody());
    await help.tool.click();
    await help.link('Les Conditions Générales d’Utilisation').click();
    await terms.isAnnounced();
    await terms.link('Retour').click();
    await help.link('Je m’arrête').click();
    await pause.isAnnounced();
    await pause.goOn.click();
    await code.isAnnounced();
    await page.goBack();
    await pause.isAnnounced();
  });

  test('in the middle of a journey loses nothing that was typed or chosen', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { help, channel, code, activation, account } = visitor;
    await visitor.reach(channel, person);
    await channel.here.getByRole('radio').first().check();
    await help.lookAt();
    await channel.isAnnounced();
    await expect(channel.here.getByRole('radio').first()).toBeChecked();
    await channel.answer('email');
    await code.isShown();
    await code.code.fill('H7GC F3');
    await help.lookAt();
    await code.isAnnounced();
    await expect(code.code).toHaveValue('H7GC F3');
    await code.answer(await visitor.receive(person, 'email'));
    await activation.isShown();
    await activation.terms.check();
    await help.lookAt();
    await activation.isAnnounced();
    await expect(activation.terms).toBeChecked();
    await expect(activation.privacy).not.toBeChecked();
    await visitor.goOn(activation, account, person);
    await account.write(person.identifier, PASSWORD, PASSWORD);
    await help.lookAt();
    await account.isAnnounced();
    await expect(account.identifier).toHaveValue(person.identifier);
    await expect(account.password).toHaveValue(PASSWORD);
  });

  test('opened by its address leads to the activation', async ({ visitor }) => {
    const { help, needs } = visitor;
    await help.open();
    await expect(help.goBack).toHaveCount(0);
    await help.link('Je vais à l’activation').click();
    await needs.isAnnounced();
  });

  test('answers what only some ask under their own question', async ({ visitor, page }) => {
    const { help } = visitor;
    await help.open();
    for (const [question, answer] of [
      ['Je suis sous tutelle', 'Mon tuteur me représente.'],
      ['Je suis sous curatelle', 'Je décide moi-même.'],
      ['Une personne m’aide', 'J’écris moi-même mon mot de passe.'],
      ['J’ai peur d’un piège', 'Je raccroche.'],
    ] as const) {
      await expect(help.here.getByText(answer)).toBeHidden();
      await help.fold(question).focus();
      await page.keyboard.press('Enter');
      await expect(help.here.getByText(answer)).toBeVisible();
    }
  });
});
