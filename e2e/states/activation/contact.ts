/** `/activer/coordonnees`. */

import { words } from '../../product/words.ts';
import { otherEmail } from '../../support/contacts.ts';
import type { Tour } from '../state.ts';

export const contact: Tour = {
  name: 'contact',
  whom: 8,
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.contact, person) },
    { name: 'unfolded', reach: ({ visitor: { contact } }) => contact.fold(words.contact.help).click() },
    {
      name: 'kept',
      reach: async ({ visitor: { contact, newEmail, contactCode }, person }) => {
        await contact.changeEmail.click();
        await newEmail.isShown();
        await newEmail.answer(otherEmail(person));
        await contactCode.isShown();
        await contactCode.keepEmail.click();
        await contact.isShown();
      },
    },
    {
      name: 'offline',
      reach: async (scene) => {
        await scene.goOffline();
        await scene.visitor.contact.answer();
      },
      notice: 'offline',
    },
    {
      name: 'changed',
      reach: async ({ visitor: { contact, newEmail, contactCode }, person, service }) => {
        const email = otherEmail(person, 'nouvelle');
        await contact.changeEmail.click();
        await newEmail.isShown();
        await newEmail.answer(email);
        await contactCode.isShown();
        await contactCode.answer(await service.mails.contactCode(email));
        await contact.isShown();
      },
    },
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        await scene.visitor.contact.answer();
      },
    },
  ],
};

export const contactWithoutEmail: Tour = {
  name: 'contact-no-email',
  whom: 1,
  who: { reach: 'sms' },
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.contact, person) },
    {
      name: 'an e-mail address to add',
      reach: async ({ visitor: { contact, newEmail } }) => {
        await contact.addEmail.click();
        await newEmail.isShown();
      },
    },
    {
      name: 'the code of an added e-mail address',
      reach: async ({ visitor: { newEmail, contactCode }, person }) => {
        await newEmail.answer(otherEmail(person));
        await contactCode.isShown();
      },
    },
  ],
};

export const contactWithoutPhone: Tour = {
  name: 'contact-no-phone',
  whom: 0,
  who: { reach: 'email' },
  states: [{ name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.contact, person) }],
};
