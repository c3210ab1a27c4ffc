/** `/activer/coordonnees/e-mail`. */

import { words } from '../../product/words.ts';
import { otherEmail } from '../../support/contacts.ts';
import type { Tour } from '../state.ts';

export const newEmail: Tour = {
  name: 'new-email',
  whom: 9,
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    {
      name: 'shown',
      reach: async ({ visitor, person }) => {
        await visitor.reach(visitor.contact, person);
        await visitor.contact.changeEmail.click();
        await visitor.newEmail.isShown();
      },
    },
    { name: 'empty', reach: ({ visitor: { newEmail } }) => newEmail.answer(''), refused: [['NewEmail', 'Required']] },
    { name: 'no address', reach: ({ visitor: { newEmail } }) => newEmail.answer('anne.dupont@courrier'), refused: [['NewEmail', 'EmailInvalid']] },
    {
      name: 'far too long',
      reach: ({ visitor: { newEmail } }) => newEmail.answer(`${'a'.repeat(255)}@courrier.example`),
      refused: [['NewEmail', 'TooLong']],
    },
    {
      name: 'the address that is there',
      reach: ({ visitor: { newEmail }, person }) => newEmail.answer(person.email ?? ''),
      refused: [{ field: 'NewEmail', words: words.new_email.same.summary }],
    },
    {
      name: 'offline',
      reach: async (scene) => {
        await scene.goOffline();
        await scene.visitor.newEmail.answer(otherEmail(scene.person));
      },
      notice: 'offline',
    },
    {
      // Faked, because the test server sends mail.
      name: 'no mail is sent here',
      reach: async (scene) => {
        await scene.refuse('channel_unavailable', 409);
        await scene.visitor.newEmail.submit();
      },
    },
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        await scene.visitor.newEmail.submit();
      },
    },
    {
      name: 'to correct',
      reach: async ({ visitor: { newEmail, contactCode } }) => {
        await contactCode.isShown();
        await contactCode.mistypedEmail.click();
        await newEmail.isShown();
      },
    },
    { name: 'the same too soon', reach: ({ visitor: { newEmail } }) => newEmail.submit(), notice: 'ResendTooSoon' },
  ],
};
