import { fill, words } from '../../product/words.ts';
import { PASSWORD } from '../../support/person.ts';
import { OPERATOR } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/aide', () => {
  test('is at the same place on every screen and says whom to call', async ({ visitor }) => {
    const { help, needs } = visitor;
    await needs.open();
    await help.tool.click();
    await help.isAnnounced();
    await expect(help.here.getByRole('link', { name: fill(words.common.call, OPERATOR.phone) })).toHaveAttribute('href', 'tel:0199003456');
    await expect(help.here.getByText(fill(words.common.hours, OPERATOR.hours))).toBeVisible();
  });

  test('links to every standalone page', async ({ visitor }) => {
    const { help, display, privacy } = visitor;
    await help.open();
    await help.fold(words.help.all_pages).click();
    const list = help.here.locator('details').filter({ hasText: words.help.all_pages });
    await expect(list.getByRole('link', { name: privacy.heading })).toBeVisible();
    await list.getByRole('link', { name: display.heading }).click();
    await display.isAnnounced();
  });

  test('explains the previous screen, and leads back to it', async ({ visitor, service }) => {
    const { help, cardNumbers } = visitor;
    const person = service.cast.newPerson();
    await visitor.reach(cardNumbers, person);
    await cardNumbers.write(person);
    await help.tool.click();
    await help.isAnnounced();
    await expect(help.here.getByRole('heading', { name: fill(words.help.on_screen, words.card_numbers.document) })).toBeVisible();
    await expect(help.here.getByText(words.help.wants.card_numbers[0])).toBeVisible();
    await expect(help.here.getByText(fill(words.help.screen_say, words.card_numbers.document))).toBeVisible();
    await help.goBack.click();
    await cardNumbers.isAnnounced();
    await expect(cardNumbers.serial).toHaveValue(person.serial);
    await expect(cardNumbers.nir).toHaveValue(/\d/);
  });

  test('still knows the previous screen after a visit to another help page', async ({ visitor, service, page }) => {
    const { help, terms, pause, code } = visitor;
    await visitor.reach(code, service.cast.newPerson());
    await help.tool.click();
    await help.link(words.help.terms).click();
    await terms.isAnnounced();
    await terms.link(words.common.back).click();
    await help.link(words.help.pause).click();
    await pause.isAnnounced();
    await pause.goOn.click();
    await code.isAnnounced();
    await page.goBack();
    await pause.isAnnounced();
  });

  test('during a journey loses no typed or chosen value', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
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
    await help.link(words.help.begin).click();
    await needs.isAnnounced();
  });

  test('answers rare questions in disclosures', async ({ visitor, page }) => {
    const { help } = visitor;
    await help.open();
    for (const [question, answer] of [
      [words.help.topics[0].title, words.help.topics[0].sentences[1]],
      [words.help.topics[1].title, words.help.topics[1].sentences[2]],
      [words.help.topics[2].title, words.help.topics[2].sentences[4]],
      [words.help.topics[3].title, words.help.topics[3].sentences[2]],
    ] as const) {
      await expect(help.here.getByText(answer)).toBeHidden();
      await help.fold(question).focus();
      await page.keyboard.press('Enter');
      await expect(help.here.getByText(answer)).toBeVisible();
    }
  });
});
