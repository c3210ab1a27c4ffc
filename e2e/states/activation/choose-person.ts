/** `/activer/personne`. */

import type { Tour } from '../state.ts';

export const choosePerson: Tour = {
  name: 'choose-person',
  whom: 0,
  family: 'triplets',
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.choosePerson, person) },
    { name: 'empty', reach: ({ visitor: { choosePerson } }) => choosePerson.submit(), refused: [['Person', 'Required']] },
    { name: 'unfolded', reach: ({ visitor: { choosePerson } }) => choosePerson.missing.click() },
    {
      name: 'offline',
      reach: async (scene) => {
        await scene.goOffline();
        await scene.visitor.choosePerson.answer(scene.person);
      },
      notice: 'offline',
    },
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        await scene.visitor.choosePerson.submit();
      },
    },
  ],
};
