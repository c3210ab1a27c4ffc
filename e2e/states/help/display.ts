/** `/aide/affichage`, and a screen in the mode of one sentence at a time. */

import { words } from '../../product/words.ts';
import type { Tour } from '../state.ts';

export const display: Tour = {
  name: 'display',
  states: [
    { name: 'shown', reach: ({ visitor: { display } }) => display.open() },
    {
      name: 'chosen',
      reach: async ({ visitor: { display } }) => {
        await display.choose(words.display.letters_large);
        await display.choose(words.display.sentences_one);
      },
    },
    {
      name: 'one sentence at a time',
      reach: async ({ visitor: { display, start, needs } }) => {
        await display.choice(words.display.letters_usual).check();
        await start.open();
        await start.activate();
        await needs.isShown();
      },
    },
    {
      name: 'the next sentence',
      reach: async ({ visitor: { needs } }) => {
        await needs.here.getByRole('button', { name: words.display.next_sentence }).first().click();
      },
    },
  ],
};
