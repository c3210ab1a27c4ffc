/** `/activer/code`. */

import { fill, like, words } from '../../product/words.ts';
import type { FieldCodeName } from '../product.ts';
import type { State, Tour } from '../state.ts';

const WRONG = '2222 2222 2222';

function wrong(name: string, typed: string, code: FieldCodeName): State {
  return { name, reach: ({ visitor: { code } }) => code.answer(typed), refused: [['Code', code]] };
}

export const code: Tour = {
  name: 'code',
  whom: 4,
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.code, person) },
    { name: 'unfolded', reach: ({ visitor: { code } }) => code.notReceived.click() },
    {
      name: 'again too soon',
      reach: async ({ visitor: { code } }) => {
        await code.resend.click();
        await code.here.getByRole('status').filter({ hasText: like(words.enter_code.resend_wait) }).waitFor();
      },
    },
    wrong('empty', '', 'Required'),
    wrong('too short', 'H7GC F3', 'CodeLength'),
    wrong('a sign of no code', 'H7GC F3KV C2D8', 'CodeCharacters'),
    wrong('far too long', 'H7GC'.repeat(51), 'TooLong'),
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        await scene.visitor.code.answer(WRONG);
      },
    },
    {
      name: 'wrong',
      reach: ({ visitor: { code } }) => code.here.getByText(fill(words.notices.attempts_left, 4)).waitFor(),
      refused: [{ field: 'Code', words: words.enter_code.incorrect.summary }],
      answers: 'CodeIncorrect',
    },
    {
      name: 'offline',
      reach: async (scene) => {
        await scene.goOffline();
        await scene.visitor.code.answer(WRONG);
      },
      notice: 'offline',
    },
    {
      name: 'blocked',
      reach: async ({ visitor: { code } }) => {
        for (const left of [3, 2, 1]) {
          await code.answer(WRONG);
          await code.here.getByText(fill(words.notices.attempts_left, left)).waitFor();
        }
        await code.answer(WRONG);
        await code.here.getByText(fill(words.notices.attempts_left, 0)).waitFor();
        await code.answer(WRONG);
      },
      refused: [{ field: 'Code', words: words.enter_code.too_many.summary }],
    },
    {
      // The client requests the journey's step again and waits for the response.
      name: 'asked for by its address',
      reach: async (scene) => {
        const { page, visitor } = scene;
        await scene.hold();
        await page.goto(visitor.code.path);
        await visitor.code.isReady();
        await visitor.code.here.locator('.waiting').waitFor();
      },
    },
  ],
};

export const codeBySms: Tour = {
  name: 'code-sms',
  whom: 5,
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.code, person, 'sms') },
    { name: 'unfolded', reach: ({ visitor: { code } }) => code.notReceived.click() },
    {
      name: 'typed',
      reach: async ({ visitor: { code } }) => {
        await code.code.fill('H7GC F3KV C2D9');
      },
    },
  ],
};

export const codeAgain: Tour = {
  name: 'code-again',
  whom: 6,
  pace: 'short_pauses',
  states: [
    {
      name: 'sent again',
      reach: async ({ visitor, person }) => {
        const { code } = visitor;
        await visitor.reach(code, person);
        await code.notReceived.click();
        await code.waitIsOver();
        await code.resend.click();
        await code.here.getByRole('status').filter({ hasText: words.enter_code.resent }).waitFor();
      },
    },
    {
      name: 'by the other channel',
      reach: async ({ visitor: { code } }) => {
        await code.waitIsOver();
        await code.bySmsInstead.click();
        await code.byEmailInstead.waitFor();
      },
    },
  ],
};

export const codeTooOld: Tour = {
  name: 'code-too-old',
  whom: 7,
  pace: 'short_codes',
  states: [
    {
      name: 'too old',
      reach: async ({ visitor, person, page }) => {
        const { code } = visitor;
        await visitor.reach(code, person);
        const right = await visitor.receive(person, 'email');
        // The expiry of a code is not visible on a page, so the test waits.
        await page.waitForTimeout(4_500);
        await code.answer(right);
      },
      refused: [{ field: 'Code', words: words.enter_code.expired.summary }],
      answers: 'CodeExpired',
    },
  ],
};
