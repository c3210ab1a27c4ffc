/** Every screen in every state that a person can meet, for checks that hold everywhere. */

import { NOTICE } from '../screens/notice.ts';
import { e164, otherEmail, otherPhone } from './contacts.ts';
import type { CardKind, Person } from './person.ts';
import { PASSWORD, strangerNir, wrongKey } from './person.ts';
import type { Visitor } from './visitor.ts';

/** Looks at what is shown. */
export type Look = (name: string) => Promise<void>;

/** The journey of a person, with each form in its normal and its error state. */
export async function tourOfTheJourney(visitor: Visitor, person: Person, look: Look): Promise<void> {
  await identity(visitor, person, look);
  await code(visitor, person, look);
  await activation(visitor, look);
  await contacts(visitor, person, look);
  await account(visitor, person, look);
}

async function identity(visitor: Visitor, person: Person, look: Look): Promise<void> {
  const { start, needs, birthDate, cardChoice, cardNumbers } = visitor;
  await start.open();
  await look('start');
  await start.activate();
  await needs.isShown();
  await needs.fold('C’est quoi, un tuteur ?').click();
  await look('needs, unfolded');
  await needs.begin();
  await birthDate.isShown();
  await look('birth date');
  await birthDate.submit();
  await birthDate.summary.waitFor();
  await look('birth date, empty');
  await birthDate.answer(person);
  await cardChoice.isShown();
  await look('card choice');
  await cardChoice.submit();
  await cardChoice.summary.waitFor();
  await look('card choice, empty');
  const other: CardKind = person.card === 'with_photo' ? 'without_photo' : 'with_photo';
  await cardChoice.answer({ card: other });
  await cardNumbers.isShown();
  await look(`card numbers, ${other}`);
  await cardNumbers.otherCard.click();
  await cardChoice.answer(person);
  await cardNumbers.isShown();
  await look(`card numbers, ${person.card}`);
  for (const number of ['sécurité sociale', 'série'] as const) await cardNumbers.closer(number).locator('summary').click();
  await cardNumbers.write({ nir: person.nir.slice(0, 6), serial: person.nir });
  await cardNumbers.nir.focus();
  await cardNumbers.remark.waitFor();
  await look('card numbers, half typed, from near, noticed');
  await cardNumbers.answer({ nir: wrongKey(person.nir), serial: '' });
  await cardNumbers.summary.waitFor();
  await look('card numbers, two errors');
  await cardNumbers.answer({ nir: strangerNir(person), serial: person.serial });
  await cardNumbers.summary.getByText(/^J’ai encore/).waitFor();
  await look('not recognised');
  await cardNumbers.answer(person);
}

async function code(visitor: Visitor, person: Person, look: Look): Promise<void> {
  const { channel, code } = visitor;
  await channel.isShown();
  await look('channel');
  await channel.fold('C’est quoi, un code provisoire ?').click();
  await channel.fold('Mes coordonnées sont incorrectes ?').click();
  await look('channel, unfolded');
  await channel.submit();
  await channel.summary.waitFor();
  await look('channel, empty');
  await channel.answer('email');
  await code.isShown();
  await look('code');
  await code.notReceived.click();
  await code.resend.click();
  await look('code, too soon');
  await code.answer('');
  await code.summary.waitFor();
  await look('code, empty');
  await code.answer('2222 2222 2222');
  await code.here.getByText('Le code est faux.').waitFor();
  await look('code, wrong');
  await code.answer(await visitor.receive(person, 'email'));
}

async function activation(visitor: Visitor, look: Look): Promise<void> {
  const { activation } = visitor;
  await activation.isShown();
  await look('activation');
  await activation.moreTerms.click();
  await activation.morePrivacy.click();
  await activation.here.getByText('Le site de la CNIL est cnil.fr.').waitFor();
  await look('activation, unfolded');
  await activation.submit();
  await activation.summary.waitFor();
  await look('activation, empty');
  await activation.answer();
}

/** E-mail and phone: one is changed, mistyped and kept, the other is changed. */
async function contacts(visitor: Visitor, person: Person, look: Look): Promise<void> {
  const { contact, newEmail, newPhone, contactCode } = visitor;
  await contact.isShown();
  await look('contact');
  await contact.fold('J’ai besoin d’aide pour mes coordonnées').click();
  await look('contact, unfolded');
  await contact.changeEmail.click();
  await newEmail.isShown();
  await look('new e-mail');
  await newEmail.submit();
  await newEmail.summary.waitFor();
  await look('new e-mail, empty');
  await newEmail.answer(otherEmail(person));
  await contactCode.isShown();
  await look('contact code');
  await contactCode.notReceived.click();
  await contactCode.resend.click();
  await look('contact code, too soon');
  await contactCode.answer('12');
  await contactCode.summary.waitFor();
  await look('contact code, too short');
  await contactCode.mistypedEmail.click();
  await newEmail.isShown();
  await look('new e-mail, to correct');
  await newEmail.submit();
  await newEmail.summary.waitFor();
  await look('new e-mail, the same too soon');
  await newEmail.summary.getByRole('link').click();
  await contactCode.isShown();
  await contactCode.page.reload();
  await contactCode.isReady();
  await contactCode.isShown();
  await contactCode.notReceived.click();
  await look('contact code, reloaded');
  await contactCode.keepEmail.click();
  await contact.isShown();
  await look('contact, kept');
  await contact.changePhone.click();
  await newPhone.isShown();
  await newPhone.answer('01 99 00 34 56');
  await newPhone.summary.waitFor();
  await look('new phone, a landline');
  const phone = otherPhone(person);
  await newPhone.answer(phone);
  await contactCode.isShown();
  await contactCode.answer(await visitor.service.texts.contactCode(e164(phone)));
  await contact.isShown();
  await look('contact, changed');
  await contact.answer();
}

async function account(visitor: Visitor, person: Person, look: Look): Promise<void> {
  const { account, done } = visitor;
  await account.isShown();
  await look('account');
  await account.fold('Comment choisir mon identifiant ?').click();
  await account.fold('Comment définir un mot de passe robuste ?').click();
  await look('account, unfolded');
  await account.submit();
  await account.summary.waitFor();
  await look('account, empty');
  await account.write(person.identifier, PASSWORD, `${PASSWORD}!`);
  await account.button('Voir mon mot de passe').click();
  await account.submit();
  await account.here.getByText('Les 2 mots de passe sont différents.').waitFor();
  await look('account, passwords differ');
  await account.answer(person.identifier, PASSWORD);
  await done.isShown();
  await look('done');
}

/** What asks for nothing, and what stands in the way. */
export async function tourOfTheRest(visitor: Visitor, look: Look): Promise<void> {
  const { page, help, practice, pause, terms, privacy, accessibility, cardNumbers, service } = visitor;
  for (const screen of [help, practice, pause, terms, privacy, accessibility]) {
    await screen.open();
    await screen.isShown();
    await look(screen.heading);
  }
  await help.open();
  for (const fold of await help.here.locator('summary').all()) await fold.click();
  await look('help, unfolded');
  await pause.open();
  await pause.fold('Je garde cette page').click();
  await look('pause, unfolded');
  await page.goto('/activer/nulle-part');
  await visitor.notice(NOTICE.notFound).isShown();
  await look(NOTICE.notFound);
  await visitor.account.open();
  await visitor.notice(NOTICE.journeyOver).isAnnounced();
  await look(NOTICE.journeyOver);
  const stopped = [
    { heading: NOTICE.noContact, person: service.cast.somebody({ reach: 'nowhere' }) },
    { heading: NOTICE.cannotActivate, person: service.cast.somebody({ reach: 'email', status: 'opposed' }) },
  ];
  for (const { heading, person } of stopped) {
    await visitor.reach(cardNumbers, person);
    await cardNumbers.answer(person);
    await visitor.notice(heading).isAnnounced();
    await look(heading);
  }
  const person = service.cast.somebody();
  await visitor.reach(cardNumbers, person);
  await page.context().setOffline(true);
  await cardNumbers.answer(person);
  await cardNumbers.summary.waitFor();
  await look('offline');
  await page.context().setOffline(false);
}
