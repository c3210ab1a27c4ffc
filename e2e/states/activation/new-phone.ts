/** `/activer/coordonnees/telephone`. */

import { words } from '../../product/words.ts';
import { national, otherPhone } from '../../support/contacts.ts';
import type { Tour } from '../state.ts';

export const newPhone: Tour = {
  name: 'new-phone',
  whom: 10,
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    {
      name: 'shown',
      reach: async ({ visitor, person }) => {
        await visitor.reach(visitor.contact, person);
        await visitor.contact.changePhone.click();
        await visitor.newPhone.isShown();
      },
    },
    { name: 'empty', reach: ({ visitor: { newPhone } }) => newPhone.answer(''), refused: [['NewPhone', 'Required']] },
    { name: 'too short', reach: ({ visitor: { newPhone } }) => newPhone.answer('06 39 98'), refused: [['NewPhone', 'PhoneInvalid']] },
    { name: 'far too long', reach: ({ visitor: { newPhone } }) => newPhone.answer('06'.repeat(101)), refused: [['NewPhone', 'TooLong']] },
    {
      name: 'a landline',
      reach: ({ visitor: { newPhone } }) => newPhone.answer('01 99 00 34 56'),
      refused: [{ field: 'NewPhone', words: words.new_phone.landline.summary }],
    },
    {
      name: 'the number that is there',
      reach: ({ visitor: { newPhone }, person }) => newPhone.answer(national(person.phone ?? '')),
      refused: [{ field: 'NewPhone', words: words.new_phone.same.summary }],
    },
    {
      name: 'offline',
      reach: async (scene) => {
        await scene.goOffline();
        await scene.visitor.newPhone.answer(otherPhone(scene.person));
      },
      notice: 'offline',
    },
    {
      // Faked, because the test server has an SMS gateway.
      name: 'no SMS is sent here',
      reach: async (scene) => {
        await scene.refuse('channel_unavailable', 409);
        await scene.visitor.newPhone.submit();
      },
    },
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        await scene.visitor.newPhone.submit();
      },
    },
    { name: 'its code', reach: ({ visitor: { contactCode } }) => contactCode.isShown() },
    {
      name: 'to correct',
      reach: async ({ visitor: { newPhone, contactCode } }) => {
        await contactCode.mistypedPhone.click();
        await newPhone.isShown();
      },
    },
  ],
};
