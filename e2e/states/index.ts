/** Every screen in every state that a person can meet: the one list. A screen of the product that is not in it fails a test. */

import { account, accountTaken, accountWithTheCode } from './account.ts';
import { activation, activationOfAChild } from './activation.ts';
import { birthDate } from './birth-date.ts';
import { cardChoice } from './card-choice.ts';
import { cardNumbersWithPhoto, cardNumbersWithoutPhoto } from './card-numbers.ts';
import { channel, channelAgain, channelOfOne } from './channel.ts';
import { choosePerson } from './choose-person.ts';
import { code, codeAgain, codeBySms, codeTooOld } from './code.ts';
import { contactCode, contactCodeTooOld } from './contact-code.ts';
import { contact, contactWithoutEmail, contactWithoutPhone } from './contact.ts';
import { display } from './display.ts';
import { accessibility, guide, help, notFound, pause, privacy, terms } from './documents.ts';
import { done, doneForAChild } from './done.ts';
import { listen, listenToTheEnd, listenWithoutVoice } from './listen.ts';
import { needs } from './needs.ts';
import { newEmail } from './new-email.ts';
import { newPhone } from './new-phone.ts';
import { alreadyActivated, cannotActivate, journeyOver, newVersion, noContact, ofAge, refused } from './notices.ts';
import { practice, practiceByMail } from './practice.ts';
import { representative, representativeSaysNo } from './representative.ts';
import { start } from './start.ts';
import type { Tour } from './state.ts';
import { notLoaded, time, timeOver } from './time.ts';

/** By the variants of the client's `Route`, in the order of the guide. */
export const SCREENS: Readonly<Record<string, readonly Tour[]>> = {
  Home: [start],
  Needs: [needs],
  BirthDate: [birthDate],
  CardChoice: [cardChoice],
  CardNumbers: [cardNumbersWithoutPhoto, cardNumbersWithPhoto],
  Channel: [channel, channelOfOne, channelAgain],
  Code: [code, codeBySms, codeAgain, codeTooOld],
  ChoosePerson: [choosePerson],
  Representative: [representative, representativeSaysNo],
  Activation: [activation, activationOfAChild],
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

/** What has no address of its own: notices, the warning before the end, what stands there where nothing runs. */
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

/** All of them. */
export const TOURS: readonly Tour[] = [...Object.values(SCREENS).flat(), ...ELSEWHERE];
