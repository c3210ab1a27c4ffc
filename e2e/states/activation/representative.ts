/** `/activer/representant`. */

import { words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import type { Tour } from '../state.ts';

export const representative: Tour = {
  name: 'representative',
  whom: 0,
  family: 'siblings',
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.representative, person) },
    {
      name: 'empty',
      reach: ({ visitor: { representative } }) => representative.submit(),
      refused: [['Representative', 'Required']],
    },
    {
      name: 'offline',
      reach: async (scene) => {
        await scene.goOffline();
        await scene.visitor.representative.answer(words.representative.yes);
      },
      notice: 'offline',
    },
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        await scene.visitor.representative.submit();
      },
    },
  ],
};

export const representativeSaysNo: Tour = {
  name: 'representative-no',
  whom: 3,
  family: 'siblings',
  states: [
    {
      name: 'shown',
      reach: async ({ visitor, person }) => {
        await visitor.reach(visitor.representative, person);
        await visitor.representative.answer(words.representative.no);
        await visitor.notice(NOTICE.notRepresentative).isAnnounced();
      },
      notice: 'CertificationRequired',
    },
    {
      name: 'unfolded',
      reach: ({ visitor }) => visitor.notice(NOTICE.notRepresentative).fold(words.notices.further.CertificationRequired.cases[0].question).click(),
    },
  ],
};
