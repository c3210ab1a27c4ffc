/** `/activer/coordonnees/code`. */

import { fill, like, words } from '../../product/words.ts';
import { otherEmail } from '../../support/contacts.ts';
import type { FieldCodeName } from '../product.ts';
import type { Scene } from '../scene.ts';
import type { State, Tour } from '../state.ts';

async function arrive({ visitor, person }: Scene): Promise<void> {
  await visitor.reach(visitor.contact, person);
  await visitor.contact.changeEmail.click();
  await visitor.newEmail.isShown();
  await visitor.newEmail.answer(otherEmail(person));
  await visitor.contactCode.isShown();
}

function wrong(name: string, typed: string, code: FieldCodeName): State {
  return { name, reach: ({ visitor: { contactCode } }) => contactCode.answer(typed), refused: [['ContactCode', code]] };
}

/** A wrong code. */
async function notTheOne({ service, person }: Scene): Promise<string> {
  return (await service.mails.contactCode(otherEmail(person))) === '000 000' ? '111 111' : '000 000';
}

export const contactCode: Tour = {
  name: 'contact-code',
  whom: 11,
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    { name: 'shown', reach: arrive },
    { name: 'unfolded', reach: ({ visitor: { contactCode } }) => contactCode.notReceived.click() },
    {
      name: 'again too soon',
      reach: async ({ visitor: { contactCode } }) => {
        await contactCode.resend.click();
        await contactCode.here.getByRole('status').filter({ hasText: like(words.enter_code.resend_wait) }).waitFor();
      },
    },
    wrong('empty', '', 'Required'),
    wrong('too short', '12', 'CodeLength'),
    wrong('a letter', '12345O', 'CodeCharacters'),
    wrong('far too long', '123456'.repeat(34), 'TooLong'),
    {
      name: 'offline',
      reach: async (scene) => {
        await scene.goOffline();
        await scene.visitor.contactCode.answer('123 456');
      },
      notice: 'offline',
    },
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        await scene.visitor.contactCode.answer(await notTheOne(scene));
      },
    },
    {
      name: 'wrong',
      reach: ({ visitor: { contactCode } }) => contactCode.here.getByText(fill(words.notices.attempts_left, 4)).waitFor(),
      refused: [{ field: 'ContactCode', words: words.contact_code.incorrect.summary }],
      answers: 'CodeIncorrect',
    },
    {
      name: 'blocked',
      reach: async ({ visitor: { contactCode } }) => {
        for (const left of [3, 2, 1]) {
          await contactCode.submit();
          await contactCode.here.getByText(fill(words.notices.attempts_left, left)).waitFor();
        }
        await contactCode.submit();
        await contactCode.here.getByText(fill(words.notices.attempts_left, 0)).waitFor();
        await contactCode.submit();
      },
      refused: [{ field: 'ContactCode', words: words.contact_code.too_many.summary }],
    },
    {
      name: 'reloaded, unfolded',
      reach: async ({ visitor: { contactCode }, page }) => {
        await page.reload();
        await contactCode.isReady();
        await contactCode.isShown();
        await contactCode.notReceived.click();
      },
    },
  ],
};

export const contactCodeTooOld: Tour = {
  name: 'contact-code-too-old',
  whom: 12,
  pace: 'short_codes',
  states: [
    {
      name: 'too old',
      reach: async (scene) => {
        await arrive(scene);
        const { contactCode } = scene.visitor;
        const right = await scene.service.mails.contactCode(otherEmail(scene.person));
        await scene.page.waitForTimeout(4_500);
        await contactCode.answer(right);
      },
      refused: [{ field: 'ContactCode', words: words.contact_code.expired.summary }],
      answers: 'CodeExpired',
    },
  ],
};
