/**
 * Walks the journey by ear and by keyboard: each screen, a person's actions on it up to the last key, and the expected
 * speech about each field besides its name: the question, the hints, the announcement after typing.
 */

import { fill, spoken, words } from '../product/words.ts';
import type { Screen } from '../screens/screen.ts';
import type { Person } from '../support/person.ts';
import { PASSWORD } from '../support/person.ts';
import type { Visitor } from '../support/visitor.ts';
import type { Listener } from './listener.ts';

/** The person who walks the journey, and the service. */
export interface Traveller {
  readonly listener: Listener;
  readonly visitor: Visitor;
  readonly person: Person;
}

type Act = (traveller: Traveller) => Promise<void>;

/** From the first screen to another one; every screen is left with Enter. */
export async function walk(traveller: Traveller, until: Screen): Promise<void> {
  const { listener, visitor } = traveller;
  await listener.begins(visitor.start);
  await goOn(traveller, visitor.start, until);
}

/** From one screen to another. */
export async function goOn(traveller: Traveller, from: Screen, until: Screen): Promise<void> {
  const way = wayOf(traveller.visitor);
  const begin = way.findIndex(([screen]) => screen === from);
  for (const [index, [, act]] of way.entries()) {
    if (index < begin) continue;
    await act(traveller);
    const [next] = way[index + 1] ?? [];
    if (!next) throw new Error(`The way never comes to « ${until.heading} ».`);
    await traveller.listener.goesTo(next, 'Entrée');
    if (next === until) return;
  }
}

function wayOf(visitor: Visitor): (readonly [Screen, Act])[] {
  return [
    [visitor.start, ({ listener }) => listener.comesTo(visitor.start.activateLink)],
    [visitor.needs, ({ listener }) => listener.comesTo(visitor.needs.beginLink)],
    [visitor.birthDate, birthDate],
    [visitor.cardChoice, cardChoice],
    [visitor.cardNumbers, cardNumbers],
    [visitor.channel, channel],
    [visitor.code, code],
    [visitor.activation, activation],
    [visitor.contact, ({ listener }) => listener.comesTo(visitor.contact.button(words.contact.confirm))],
    [visitor.account, account],
    [visitor.done, ({ listener }) => listener.comesTo(visitor.done.button(words.done.finish))],
    // The last screen leads to the first one, for the next person on this device.
    [visitor.start, async () => undefined],
  ];
}

/** The expected speech on entering the birth date, besides its question. */
export const BIRTH_DATE_HINT = spoken[words.birth_date.example];

async function birthDate({ listener, visitor: { birthDate }, person: { birth } }: Traveller): Promise<void> {
  await listener.writes(birthDate.day, birth.day, { says: [words.birth_date.legend, BIRTH_DATE_HINT] });
  await listener.writes(birthDate.month, birth.month);
  await listener.writes(birthDate.year, birth.year);
}

async function cardChoice({ listener, visitor: { cardChoice } }: Traveller): Promise<void> {
  await listener.comesTo(cardChoice.choice('without_photo'), [words.card_choice.legend, words.card_choice.hint]);
  await listener.presses('Espace', ['sélectionné']);
  await listener.comesTo(cardChoice.button(words.common.next));
}

async function cardNumbers({ listener, visitor: { cardNumbers }, person }: Traveller): Promise<void> {
  await listener.writes(cardNumbers.nir, person.nir, {
    says: [spoken[words.card_numbers.nir_example], words.card_numbers.nir_length],
    status: [fill(words.common.count_of, 15, 15)],
  });
  await listener.writes(cardNumbers.serial, person.serial, {
    says: [spoken[words.card_numbers.serial_back_example], words.card_numbers.serial_back_hint],
    status: [fill(words.common.digits, 10)],
  });
  await listener.comesTo(cardNumbers.button(words.common.next));
}

async function channel({ listener, visitor: { channel }, person }: Traveller): Promise<void> {
  const hint = fill(words.common.email_starting, person.email?.slice(0, 3) ?? '', 'courrier.example');
  const address = fill(words.send_code.email_hint, hint);
  await listener.comesTo(channel.choice('email'), [words.send_code.legend, address]);
  await listener.presses('Espace', ['sélectionné']);
  await listener.comesTo(channel.button(words.send_code.send));
}

async function code({ listener, visitor, person }: Traveller): Promise<void> {
  await listener.writes(visitor.code.code, await visitor.receive(person, 'email'), {
    says: [spoken[words.enter_code.example]],
    as: '(le code)',
    status: [fill(words.common.count_of, 12, 12)],
  });
}

async function activation({ listener, visitor: { activation } }: Traveller): Promise<void> {
  await listener.comesTo(activation.terms, [words.activate.legend, words.activate.terms_are]);
  await listener.presses('Espace', ['coché']);
  await listener.comesTo(activation.privacy, [words.activate.privacy_is]);
  await listener.presses('Espace', ['coché']);
  await listener.comesTo(activation.button(words.activate.activate));
}

async function account({ listener, visitor: { account }, person }: Traveller): Promise<void> {
  await listener.writes(account.identifier, person.identifier, {
    says: [words.account.identifier_is, spoken[words.account.identifier_example], words.account.identifier_rules],
    status: [fill(words.account.rules_status, 2, 2)],
  });
  await listener.writes(account.password, PASSWORD, {
    says: [words.account.password_is, words.account.password_rules],
    as: '(mon mot de passe)',
    status: [fill(words.account.rules_status, 5, 5)],
  });
  await listener.comesTo(account.button(words.account.show));
  await listener.presses('Espace', [words.account.shown]);
  await listener.presses('Espace', [words.account.hidden]);
  await listener.writes(account.passwordAgain, PASSWORD, { as: '(mon mot de passe)' });
}
