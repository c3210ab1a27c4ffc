/** `/activer/naissance`. */

import type { FieldCodeName } from '../product.ts';
import type { Refusal, State, Tour } from '../state.ts';

function wrong(name: string, [day, month, year]: readonly [string, string, string], code: FieldCodeName): State {
  return {
    name,
    reach: async ({ visitor: { birthDate } }) => {
      await birthDate.write(day, month, year);
      await birthDate.submit();
    },
    refused: [['BirthDate', code] satisfies Refusal],
  };
}

export const birthDate: Tour = {
  name: 'birth-date',
  states: [
    {
      name: 'shown',
      reach: async ({ visitor: { needs, birthDate } }) => {
        await needs.open();
        await needs.begin();
        await birthDate.isShown();
      },
    },
    wrong('empty', ['', '', ''], 'Required'),
    wrong('no month', ['24', '', '1985'], 'Required'),
    wrong('no such day', ['31', '02', '1985'], 'NotADate'),
    wrong('in the future', ['01', '01', '2999'], 'InTheFuture'),
    wrong('too long ago', ['01', '01', '1850'], 'TooLongAgo'),
    {
      name: 'typed',
      reach: async ({ visitor: { needs, birthDate }, person: { birth } }) => {
        await birthDate.back();
        await needs.isShown();
        await needs.begin();
        await birthDate.isShown();
        await birthDate.write(birth.day, birth.month, birth.year);
      },
    },
  ],
};
