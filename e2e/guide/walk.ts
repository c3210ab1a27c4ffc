/** Walks the journey for the pictures of the printed guide. The people on them are invented. */

import { words } from '../product/words.ts';
import type { Screen } from '../screens/screen.ts';
import type { Child } from '../support/family.ts';
import type { Person } from '../support/person.ts';
import { PASSWORD } from '../support/person.ts';
import type { Visitor } from '../support/visitor.ts';

/** Receives each picture's name, and its title in the guide. */
export type Look = (picture: string, title: string) => Promise<void>;

/** Shows every picture, in any order; the child's journey is first, because an activation ends the card's other journeys. */
export async function walkTheGuide(visitor: Visitor, look: Look): Promise<void> {
  const { cast } = visitor.service;
  const { parent, children } = cast.family('twins', 'without_photo');
  await ofChild(visitor.for(children[0]), children[0], parent, look);
  await withPhoto(visitor, cast.newPerson({ card: 'with_photo' }), look);
  await ofHolder(visitor, cast.newPerson({ card: 'without_photo' }), look);
}

async function ofChild(visitor: Visitor, child: Child, parent: Person, look: Look): Promise<void> {
  const { choosePerson, representative } = visitor;
  await visitor.reach(choosePerson, { ...parent, birth: child.birth });
  await choosePerson.choice(child.firstName).check();
  await look('choose-person', choosePerson.heading);
  await choosePerson.submit();
  await representative.isShown();
  await representative.choice(words.representative.yes).check();
  // The screen's heading contains a first name.
  await look('representative', representative.title);
}

async function withPhoto(visitor: Visitor, person: Person, look: Look): Promise<void> {
  const { birthDate, cardNumbers } = visitor;
  await begin(visitor, birthDate);
  await visitor.goOn(birthDate, cardNumbers, person);
  await cardNumbers.write(person);
  await look('card-numbers-photo', cardNumbers.heading);
}

async function ofHolder(visitor: Visitor, person: Person, look: Look): Promise<void> {
  await identity(visitor, person, look);
  await code(visitor, person, look);
  await contacts(visitor, person, look);
  const { account, done } = visitor;
  await account.write(person.identifier, PASSWORD);
  await look('account-identifier', account.heading);
  await look('account-password', account.heading);
  await account.submit();
  await done.isShown();
  await look('done', done.heading);
}

async function identity(visitor: Visitor, person: Person, look: Look): Promise<void> {
  const { start, needs, birthDate, cardChoice, cardNumbers, channel } = visitor;
  await begin(visitor, start);
  await look('start', start.heading);
  await start.activate();
  await needs.isShown();
  await look('needs', needs.heading);
  await needs.begin();
  await birthDate.isShown();
  await birthDate.write(person.birth.day, person.birth.month, person.birth.year);
  await look('birth-date', birthDate.heading);
  await birthDate.submit();
  await cardChoice.isShown();
  await cardChoice.choice(person.card).check();
  await look('card-choice', cardChoice.heading);
  await cardChoice.submit();
  await cardNumbers.isShown();
  await cardNumbers.write(person);
  await look('card-numbers-nir', cardNumbers.heading);
  await look('card-numbers-back', cardNumbers.heading);
  await cardNumbers.submit();
  await channel.isShown();
}

async function code(visitor: Visitor, person: Person, look: Look): Promise<void> {
  const { channel, code, activation, contact } = visitor;
  await channel.choice('email').check();
  await look('channel', channel.heading);
  await channel.submit();
  await code.isShown();
  // The example of the screen, because the sent code differs each time.
  await code.code.fill('H7GC F3KV C2D9');
  await look('code', code.heading);
  await code.answer(await visitor.receive(person, 'email'));
  await activation.isShown();
  await activation.terms.check();
  await activation.privacy.check();
  await look('activation', activation.heading);
  await activation.submit();
  await contact.isShown();
}

async function contacts(visitor: Visitor, person: Person, look: Look): Promise<void> {
  const { contact, newEmail, newPhone, contactCode, account } = visitor;
  await look('contact', contact.heading);
  await contact.changePhone.click();
  await newPhone.isShown();
  await newPhone.value.fill('06 39 98 12 34');
  await look('new-phone', newPhone.heading);
  await newPhone.back();
  await contact.isShown();
  await contact.changeEmail.click();
  await newEmail.isShown();
  await newEmail.value.fill('anne.dupont@exemple.example');
  await look('new-email', newEmail.heading);
  await newEmail.submit();
  await contactCode.isShown();
  await contactCode.code.fill('123 456');
  await look('contact-code', contactCode.heading);
  await contactCode.keepEmail.click();
  await contact.isShown();
  await visitor.goOn(contact, account, person);
}

/** Begins with another person on this device. */
async function begin(visitor: Visitor, screen: Screen): Promise<void> {
  await visitor.page.context().clearCookies();
  await screen.open();
  await screen.isShown();
}
