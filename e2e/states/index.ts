/** The one list of every screen in every state. A test fails if a route of the product is missing. */

import { account, accountTaken, accountWithTheCode } from './activation/account.ts';
import { activation, activationOfAChild } from './activation/activate.ts';
import { birthDate } from './activation/birth-date.ts';
import { cardChoice } from './activation/card-choice.ts';
import { cardNumbersWithPhoto, cardNumbersWithoutPhoto } from './activation/card-numbers.ts';
import { channel, channelAgain, channelOfOne } from './activation/send-code.ts';
import { choosePerson } from './activation/choose-person.ts';
import { code, codeAgain, codeBySms, codeTooOld } from './activation/enter-code.ts';
import { contactCode, contactCodeTooOld } from './activation/contact-code.ts';
import { contact, contactWithoutEmail, contactWithoutPhone } from './activation/contact.ts';
import { done, doneForAChild } from './activation/done.ts';
import { needs } from './activation/needs.ts';
import { newEmail } from './activation/new-email.ts';
import { newPhone } from './activation/new-phone.ts';
import { alreadyActivated, cannotActivate, journeyOver, newVersion, noContact, ofAge, refused } from './activation/notices.ts';
import { representative, representativeSaysNo } from './activation/representative.ts';
import { display } from './help/display.ts';
import { accessibility, guide, help, notFound, pause, privacy, terms } from './help/documents.ts';
import { practice, practiceByMail } from './help/practice.ts';
import type { RouteName } from './product.ts';
import { listen, listenToTheEnd, listenWithoutVoice } from './shell/listen.ts';
import { start } from './shell/start.ts';
import { notLoaded, time, timeOver } from './shell/time.ts';
import type { Tour } from './state.ts';

/** The screens by the variants of the client's `Route`, in the order of the guide. */
export const SCREENS: Readonly<Record<RouteName, readonly Tour[]>> = {
  Home: [start],
  Needs: [needs],
  BirthDate: [birthDate],
  CardChoice: [cardChoice],
  CardNumbers: [cardNumbersWithoutPhoto, cardNumbersWithPhoto],
  SendCode: [channel, channelOfOne, channelAgain],
  EnterCode: [code, codeBySms, codeAgain, codeTooOld],
  ChoosePerson: [choosePerson],
  Representative: [representative, representativeSaysNo],
  Activate: [activation, activationOfAChild],
  Contact: [contact, contactWithoutEmail, contactWithoutPhone],
  NewEmail: [newEmail],
  NewPhone: [newPhone],
  ContactCode: [contactCode, contactCodeTooOld],
  Account: [account, accountWithTheCode, accountTaken],
  Done: [done, doneForAChild],
  Display: [display],
  Help: [help],
  Practice: [practice, practiceByMail],
  Pause: [pause],
  Guide: [guide],
  Terms: [terms],
  Privacy: [privacy],
  Accessibility: [accessibility],
  NotFound: [notFound],
};

/** States without a route: notices, the warning before expiry, the page without a running client. */
export const ELSEWHERE: readonly Tour[] = [
  noContact,
  cannotActivate,
  ofAge,
  alreadyActivated,
  journeyOver,
  newVersion,
  refused,
  time,
  timeOver,
  notLoaded,
  listen,
  listenToTheEnd,
  listenWithoutVoice,
];

export const TOURS: readonly Tour[] = [...Object.values(SCREENS).flat(), ...ELSEWHERE];
