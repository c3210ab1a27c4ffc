/** Walks the practice, with the invented person and the codes shown on the screen. */

import type { Screen } from '../screens/screen.ts';
import { inventedPerson } from './invented.ts';
import type { Person } from './person.ts';
import { PASSWORD } from './person.ts';
import type { Visitor } from './visitor.ts';

/** The only stored entry of a tab during practice. */
export const KEPT = { practice: 'on' };

/** Walks the practice to a screen. */
export async function practises(visitor: Visitor, until: Screen, by: 'sms' | 'email' = 'sms'): Promise<Person> {
  const person = await begins(visitor);
  const { needs, birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done, practice } = visitor;
  const way: [Screen, () => Promise<void>][] = [
    [needs, () => needs.begin()],
    [birthDate, () => birthDate.answer(person)],
    [cardChoice, () => cardChoice.answer(person)],
    [cardNumbers, () => cardNumbers.answer(person)],
    [channel, () => channel.answer(by)],
    [code, async () => code.answer(await practice.code())],
    [activation, () => activation.answer()],
    [contact, () => contact.answer()],
    [account, () => account.answer(person.identifier, PASSWORD)],
    [done, async () => undefined],
  ];
  for (const [screen, act] of way) {
    await screen.isShown();
    if (screen === until) return person;
    await act();
  }
  throw new Error(`Practice never comes to ${until.path}.`);
}

/** Opens the screen, reads the invented person's data, begins. */
async function begins(visitor: Visitor): Promise<Person> {
  const { practice, needs } = visitor;
  await practice.open();
  await practice.isShown();
  const person = await inventedPerson(practice);
  await practice.begin();
  await needs.isAnnounced();
  await practice.isOn();
  return person;
}
