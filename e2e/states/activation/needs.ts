/** `/activer`. */

import { words } from '../../product/words.ts';
import type { Tour } from '../state.ts';

export const needs: Tour = {
  name: 'needs',
  states: [
    {
      name: 'shown',
      reach: async ({ visitor: { start, needs } }) => {
        await start.open();
        await start.activate();
        await needs.isShown();
      },
    },
    {
      name: 'unfolded',
      reach: async ({ visitor: { needs } }) => {
        await needs.fold(words.needs.guardian_is).click();
        await needs.fold(words.needs.child).click();
      },
    },
    {
      name: 'a hard word, explained',
      reach: async ({ visitor: { needs } }) => {
        await needs.here.getByRole('button', { name: /^tut(elle|eur)$/ }).first().click();
        await needs.here.getByRole('dialog').waitFor();
      },
    },
  ],
};
