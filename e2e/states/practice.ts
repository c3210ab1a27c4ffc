/** `/aide/entrainement`: where it begins, and the band and the message that it puts on a screen. */

import type { Tour } from './state.ts';

export const practice: Tour = {
  name: 'practice',
  states: [
    { name: 'shown', reach: ({ visitor: { practice } }) => practice.open() },
    {
      name: 'begun',
      reach: async ({ visitor: { practice } }) => {
        await practice.begin();
        await practice.isOn();
      },
    },
  ],
};
