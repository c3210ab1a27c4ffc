/** `/activer/carte`. */

import type { Tour } from '../state.ts';

export const cardChoice: Tour = {
  name: 'card-choice',
  states: [
    {
      name: 'shown',
      reach: ({ visitor, person }) => visitor.reach(visitor.cardChoice, person),
    },
    {
      name: 'empty',
      reach: ({ visitor: { cardChoice } }) => cardChoice.submit(),
      refused: [['CardKind', 'Required']],
    },
    {
      name: 'chosen',
      reach: async ({ visitor: { cardChoice, cardNumbers } }) => {
        await cardChoice.answer({ card: 'with_photo' });
        await cardNumbers.isShown();
        await cardNumbers.otherCard.click();
        await cardChoice.isShown();
      },
    },
  ],
};
