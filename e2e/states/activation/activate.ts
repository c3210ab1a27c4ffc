/** `/activer/activation`: the person's own space, and a child's. */

import { words } from '../../product/words.ts';
import type { Tour } from '../state.ts';

export const activation: Tour = {
  name: 'activation',
  whom: 2,
  who: { card: 'with_photo' },
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.activation, person) },
    {
      name: 'unfolded',
      reach: async ({ visitor: { activation } }) => {
        await activation.moreTerms.click();
        await activation.morePrivacy.click();
        await activation.forMyChild.click();
        await activation.here.getByText(words.legal.privacy[8].plain[5]).waitFor();
      },
    },
    {
      name: 'empty',
      reach: ({ visitor: { activation } }) => activation.submit(),
      refused: [
        ['Terms', 'Required'],
        ['Privacy', 'Required'],
      ],
    },
    {
      name: 'one box',
      reach: async ({ visitor: { activation } }) => {
        await activation.terms.check();
        await activation.submit();
      },
      refused: [['Privacy', 'Required']],
    },
    {
      name: 'offline',
      reach: async (scene) => {
        await scene.goOffline();
        await scene.visitor.activation.answer();
      },
      notice: 'offline',
    },
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        await scene.visitor.activation.submit();
      },
    },
  ],
};

export const activationOfAChild: Tour = {
  name: 'activation-child',
  whom: 1,
  family: 'siblings',
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.activation, person) },
    {
      name: 'both boxes',
      reach: async ({ visitor: { activation } }) => {
        await activation.terms.check();
        await activation.privacy.check();
      },
    },
    {
      // Faked, because terms do not change during a test.
      name: 'terms have changed',
      reach: async (scene) => {
        await scene.refuse('terms_outdated', 409);
        await scene.visitor.activation.submit();
      },
      notice: 'TermsOutdated',
    },
  ],
};
