/** `/aide/affichage`, and a screen with one sentence at a time. */

import type { Tour } from './state.ts';

export const display: Tour = {
  name: 'display',
  states: [
    { name: 'shown', reach: ({ visitor: { display } }) => display.open() },
    {
      name: 'chosen',
      reach: async ({ visitor: { display } }) => {
        await display.choose('Grandes');
        await display.choose('1 phrase à la fois');
      },
    },
    {
      name: 'one sentence at a time',
      reach: async ({ visitor: { display, start, needs } }) => {
        await display.choice('Normales').check();
        await start.open();
        await start.activate();
        await needs.isShown();
      },
    },
    {
      name: 'the next sentence',
      reach: async ({ visitor: { needs } }) => {
        await needs.here.getByRole('button', { name: 'Phrase suivante' }).first().click();
      },
    },
  ],
};
