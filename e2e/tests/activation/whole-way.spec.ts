import { fill, words } from '../../product/words.ts';
import type { Channel } from '../../screens/activation/send-code.ts';
import type { Screen } from '../../screens/screen.ts';
import type { CardKind } from '../../support/person.ts';
import { PASSWORD } from '../../support/person.ts';
import { fromOperator } from '../../support/service.ts';
import { settled } from '../../support/settled.ts';
import { expect, test } from '../../support/test.ts';

/** Asserts that the screen is announced, and soon the only one in the document. */
async function arrivesAt(screen: Screen): Promise<void> {
  await screen.isAnnounced();
  await settled(screen.page);
}

const WAYS: { card: CardKind; by: Channel }[] = [
  { card: 'without_photo', by: 'email' },
  { card: 'with_photo', by: 'sms' },
];

test.describe('from the start to « Mon espace santé est activé »', () => {
  for (const { card, by } of WAYS) {
    test(`card ${card}, code by ${by}`, async ({ visitor, service }) => {
      const person = service.cast.newPerson({ card, reach: by });
      const { start, needs, birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done } = visitor;
      await start.open();
      await start.isShown();
      await start.activate();
      await arrivesAt(needs);
      await needs.begin();
      await arrivesAt(birthDate);
      await birthDate.answer(person);
      await arrivesAt(cardChoice);
      await cardChoice.answer(person);
      await arrivesAt(cardNumbers);
      await cardNumbers.answer(person);
      await arrivesAt(channel);
      // The only channel is preselected.
      await expect(channel.choice(by)).toBeChecked();
      await channel.submit();
      await arrivesAt(code);
      await code.answer(await visitor.receive(person, by));
      await arrivesAt(activation);
      await expect(activation.here.getByText(fill(words.activate.hello, person.firstName))).toBeVisible();
      await activation.answer();
      await arrivesAt(contact);
      await contact.answer();
      await arrivesAt(account);
      await account.answer(person.identifier, PASSWORD);
      await arrivesAt(done);
      await expect(done.here.getByText(person.identifier, { exact: true })).toBeVisible();

      const inbox = by === 'email' ? service.mails : service.texts;
      const told = await inbox.next(by === 'email' ? person.email : person.phone);
      expect(`${told.subject} ${told.text}`).toContain(fromOperator(words.messages.activated_mail.Mine.new_account.subject));
      expect(told.text).not.toContain(PASSWORD);
      expect(await service.unread(person), 'no further message').toBe(0);
    });
  }

  test('a person with two channels gets the code only by the chosen one', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { code, activation } = visitor;
    await visitor.reach(code, person, 'sms');
    await code.answer(await service.texts.code(person.phone));
    await activation.isAnnounced();
    expect(await service.unread(person)).toBe(0);
  });
});
