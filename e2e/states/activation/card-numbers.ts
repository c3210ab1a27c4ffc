/** `/activer/numeros`: for both cards, each error of each number, and each refusal of the server. */

import { fill, like, words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { otherMonth, strangerNir, wrongKey } from '../../support/person.ts';
import type { Scene } from '../scene.ts';
import type { Refusal, State, Tour } from '../state.ts';

type Typed = { readonly nir: string; readonly serial: string };

const PREFIX = '8025000002';

function wrong(name: string, typed: (scene: Scene) => Typed, ...refused: Refusal[]): State {
  return {
    name,
    reach: (scene) => scene.visitor.cardNumbers.answer(typed(scene)),
    refused,
  };
}

export const cardNumbersWithoutPhoto: Tour = {
  name: 'card-numbers',
  whom: 1,
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.cardNumbers, person) },
    {
      name: 'unfolded',
      reach: async ({ visitor: { cardNumbers }, page }) => {
        const folded = cardNumbers.here.locator('details:not([open]) > summary').filter({ visible: true });
        while ((await folded.count()) > 0) await folded.first().click();
        await page.evaluate(() => scrollTo(0, 0));
      },
    },
    {
      name: 'half typed, from near, noticed',
      reach: async ({ visitor: { cardNumbers }, person: { nir } }) => {
        for (const number of ['nir', 'serial'] as const) {
          const place = cardNumbers.place(number);
          if ((await place.getAttribute('open')) === null) await place.locator('summary').click();
        }
        await cardNumbers.write({ nir: nir.slice(0, 6), serial: nir });
        await cardNumbers.nir.focus();
        await cardNumbers.remark.waitFor();
      },
    },
    {
      name: 'another month, noticed',
      reach: async ({ visitor: { cardNumbers }, person: { nir, serial } }) => {
        await cardNumbers.write({ nir: otherMonth(nir), serial });
        await cardNumbers.remark.waitFor();
      },
    },
    {
      // A new page, on which no disclosure has been opened.
      name: 'empty',
      reach: ({ visitor, person }) => visitor.reach(visitor.cardNumbers, person).then(() => visitor.cardNumbers.answer({ nir: '', serial: '' })),
      refused: [
        ['Nir', 'Required'],
        ['Serial', 'Required'],
      ],
    },
    wrong('too short', ({ person }) => ({ nir: person.nir.slice(0, 11), serial: '1234567' }), ['Nir', 'NirLength'], ['Serial', 'SerialLength']),
    wrong('wrong signs', ({ person }) => ({ nir: `${person.nir.slice(0, 14)}Z`, serial: '12345678Z' }), ['Nir', 'NirCharacters'], ['Serial', 'SerialCharacters']),
    wrong('no such month', ({ person: { nir, serial } }) => ({ nir: `${nir.slice(0, 3)}48${nir.slice(5)}`, serial }), ['Nir', 'NirStructure']),
    wrong('another month', ({ person: { nir, serial } }) => ({ nir: otherMonth(nir), serial }), ['Nir', 'NirKey']),
    wrong('wrong key', ({ person: { nir, serial } }) => ({ nir: wrongKey(nir), serial }), ['Nir', 'NirKey']),
    wrong('far too long', () => ({ nir: '2'.repeat(201), serial: '3'.repeat(201) }), ['Nir', 'TooLong'], ['Serial', 'TooLong']),
    wrong('the same number twice', ({ person: { nir } }) => ({ nir, serial: nir }), ['Serial', 'SerialIsNir']),
    wrong('serial number above', ({ person: { serial } }) => ({ nir: serial, serial }), { field: 'Nir', words: words.card_numbers.nir_is_serial.summary }),
    wrong(
      'swapped',
      ({ person: { nir, serial } }) => ({ nir: serial, serial: nir }),
      { field: 'Nir', words: words.card_numbers.nir_is_serial.summary },
      ['Serial', 'SerialIsNir'],
    ),
    wrong('number of the other card', ({ person: { nir } }) => ({ nir, serial: `${PREFIX}31000007919` }), {
      field: 'Serial',
      words: words.card_numbers.photo_number.summary,
    }),
    { name: 'typed', reach: ({ visitor, person }) => visitor.reach(visitor.cardNumbers, person).then(() => visitor.cardNumbers.write(person)) },
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        const { person } = scene;
        await scene.visitor.cardNumbers.answer({ ...person, nir: strangerNir(person) });
      },
    },
    {
      name: 'not recognised',
      reach: ({ visitor: { cardNumbers } }) => cardNumbers.summary.getByText(like(words.notices.attempts_left)).waitFor(),
      notice: 'IdentityNotRecognised',
    },
    {
      name: 'not recognised, unfolded',
      reach: async ({ visitor: { cardNumbers } }) => {
        for (const { question } of words.notices.further.IdentityNotRecognised.cases) {
          await cardNumbers.fold(question).click();
        }
      },
    },
    {
      name: 'offline',
      reach: async (scene) => {
        await scene.goOffline();
        await scene.visitor.cardNumbers.submit();
      },
      notice: 'offline',
    },
    {
      // Faked, because the test server responds in time.
      name: 'too slow',
      reach: async (scene) => {
        await scene.refuse('request_timeout', 408);
        await scene.visitor.cardNumbers.submit();
      },
      notice: 'RequestTimeout',
    },
    {
      // Faked, because an overload cannot be sustained during a picture.
      name: 'unavailable',
      reach: async (scene) => {
        await scene.refuse('unavailable', 503, { retry_after_s: 120 });
        await scene.visitor.cardNumbers.submit();
      },
      notice: 'Unavailable',
    },
    {
      // Faked, because no test knows an internal error of the server.
      name: 'a fault',
      reach: async (scene) => {
        await scene.refuse('internal', 500, { request_id: '0193a3c1-6f0e-7c5e-9d57-2f0d4a7be001' });
        await scene.visitor.cardNumbers.submit();
      },
      notice: 'Internal',
    },
    {
      name: 'too many attempts',
      reach: async ({ visitor, person }) => {
        const { cardNumbers } = visitor;
        const stranger = { nir: strangerNir(person), serial: person.serial };
        const notice = visitor.notice(NOTICE.tryLater);
        for (const left of [3, 2, 1, 0]) {
          await cardNumbers.answer(stranger);
          await cardNumbers.summary.getByText(fill(words.notices.attempts_left, left)).waitFor();
        }
        await cardNumbers.answer(stranger);
        await notice.isAnnounced();
      },
      notice: 'TooManyAttempts',
    },
  ],
};

export const cardNumbersWithPhoto: Tour = {
  name: 'card-numbers-photo',
  whom: 1,
  who: { card: 'with_photo' },
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.cardNumbers, person) },
    { name: 'typed', reach: ({ visitor, person }) => visitor.cardNumbers.write(person) },
    {
      name: 'from near',
      reach: async ({ visitor: { cardNumbers } }) => {
        for (const number of ['nir', 'serial'] as const) await cardNumbers.place(number).locator('summary').click();
      },
    },
    {
      name: 'serial number above, noticed',
      reach: async ({ visitor: { cardNumbers }, person: { serial } }) => {
        await cardNumbers.write({ nir: `${PREFIX}${serial}`, serial: '' });
        await cardNumbers.remark.waitFor();
      },
    },
    wrong('only the beginning', ({ person: { nir } }) => ({ nir, serial: PREFIX }), ['Serial', 'SerialIsPrefix']),
  ],
};
