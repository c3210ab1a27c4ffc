/** `/aide/entrainement`: its first page, and its parts on each screen: the band, the card to copy, the message. */

import { fill, words } from '../../product/words.ts';
import type { Screen } from '../../screens/screen.ts';
import { inventedPerson } from '../../support/invented.ts';
import type { Person } from '../../support/person.ts';
import { PASSWORD } from '../../support/person.ts';
import type { Visitor } from '../../support/visitor.ts';
import type { State, Tour } from '../state.ts';

/** A number reserved for fiction, other than the invented person's. */
const OTHER_PHONE = '06 39 98 99 98';

/** The invented person's data, read from the first page as a user does. */
let invented: Person | undefined;

function person(): Person {
  if (!invented) throw new Error('The practice has not begun.');
  return invented;
}

/** The next screen after an action, with the band on it. */
function then(name: string, act: (visitor: Visitor) => Promise<void>, screen: (visitor: Visitor) => Screen): State {
  return {
    name,
    reach: async ({ visitor }) => {
      await act(visitor);
      await screen(visitor).isAnnounced();
      await visitor.practice.isOn();
    },
  };
}

export const practice: Tour = {
  name: 'practice',
  states: [
    {
      name: 'shown',
      reach: async ({ visitor: { practice } }) => {
        await practice.open();
        await practice.isShown();
        invented = await inventedPerson(practice);
      },
    },
    then('what I need', ({ practice }) => practice.begin(), ({ needs }) => needs),
    then('birth date', ({ needs }) => needs.begin(), ({ birthDate }) => birthDate),
    then('choice of the card', ({ birthDate }) => birthDate.answer(person()), ({ cardChoice }) => cardChoice),
    then('the card, shown', ({ cardChoice }) => cardChoice.answer(person()), ({ cardNumbers }) => cardNumbers),
    then('channel', ({ cardNumbers }) => cardNumbers.answer(person()), ({ channel }) => channel),
    {
      name: 'an SMS arrives',
      reach: async ({ visitor: { channel, code, practice } }) => {
        await channel.answer('sms');
        await code.isAnnounced();
        await code.here.getByRole('status').filter({ hasText: words.practice.sms_arrives }).waitFor({ state: 'attached' });
        await practice.isOn();
      },
    },
    {
      name: 'a wrong code',
      reach: async ({ visitor: { code, practice } }) => {
        await code.answer('2222 2222 2222');
        await code.here.getByText(fill(words.notices.attempts_left, 4)).waitFor();
        await practice.isOn();
      },
      refused: [{ field: 'Code', words: words.enter_code.incorrect.summary }],
      answers: 'CodeIncorrect',
    },
    then('activation', async ({ code, practice }) => code.answer(await practice.code()), ({ activation }) => activation),
    then('contact', ({ activation }) => activation.answer(), ({ contact }) => contact),
    then('new phone number', ({ contact }) => contact.changePhone.click(), ({ newPhone }) => newPhone),
    {
      name: 'an SMS arrives at the new phone',
      reach: async ({ visitor: { newPhone, contactCode, practice } }) => {
        await newPhone.answer(OTHER_PHONE);
        await contactCode.isAnnounced();
        await contactCode.here.getByRole('status').filter({ hasText: words.practice.sms_arrives }).waitFor({ state: 'attached' });
        await practice.isOn();
      },
    },
    then('changed contact', async ({ contactCode, practice }) => contactCode.answer(await practice.code()), ({ contact }) => contact),
    then('account', ({ contact }) => contact.answer(), ({ account }) => account),
    then('done', ({ account }) => account.answer(person().identifier, PASSWORD), ({ done }) => done),
  ],
};

export const practiceByMail: Tour = {
  name: 'practice-mail',
  states: [
    {
      name: 'an e-mail arrives',
      reach: async ({ visitor }) => {
        const { practice, needs, birthDate, cardChoice, cardNumbers, channel, code } = visitor;
        await practice.open();
        const someone = await inventedPerson(practice);
        await practice.begin();
        await needs.begin();
        await birthDate.answer(someone);
        await cardChoice.answer(someone);
        await cardNumbers.answer(someone);
        await channel.answer('email');
        await code.isAnnounced();
        await code.here.getByRole('status').filter({ hasText: words.practice.email_arrives }).waitFor({ state: 'attached' });
        await practice.isOn();
      },
    },
    {
      name: 'the help',
      reach: async ({ visitor: { help, practice } }) => {
        await help.tool.click();
        await help.isAnnounced();
        await practice.isOn();
      },
    },
  ],
};
