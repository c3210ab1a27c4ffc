/** Notices that interrupt an activation, from the real server where a test can cause them. */

import { words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import type { Scene } from '../scene.ts';
import type { Tour } from '../state.ts';

async function arrive({ visitor, person }: Scene): Promise<void> {
  await visitor.reach(visitor.cardNumbers, person);
  await visitor.cardNumbers.answer(person);
}

export const noContact: Tour = {
  name: 'no-contact',
  whom: 0,
  who: { reach: 'nowhere' },
  states: [{ name: 'shown', reach: arrive, notice: 'NoContact' }],
};

export const cannotActivate: Tour = {
  name: 'cannot-activate',
  whom: 0,
  who: { reach: 'email', status: 'opposed' },
  states: [
    { name: 'shown', reach: arrive, notice: 'CannotActivate' },
    {
      name: 'unfolded',
      reach: async ({ visitor }) => {
        const notice = visitor.notice(NOTICE.cannotActivate);
        await notice.fold(words.notices.further.CannotActivate.cases[0].question).click();
        await notice.fold(words.notices.further.CannotActivate.cases[1].question).click();
      },
    },
  ],
};

export const ofAge: Tour = {
  name: 'of-age',
  whom: 0,
  family: 'grown',
  states: [{ name: 'shown', reach: arrive, notice: 'OfAge' }],
};

export const alreadyActivated: Tour = {
  name: 'already-activated',
  whom: 18,
  states: [
    {
      name: 'shown',
      reach: async (scene) => {
        const { visitor, person } = scene;
        await visitor.reach(visitor.done, person);
        await visitor.done.finish();
        await visitor.start.isShown();
        await arrive(scene);
      },
      notice: 'AlreadyActivated',
    },
    {
      name: 'unfolded',
      reach: ({ visitor }) => visitor.notice(NOTICE.alreadyActivated).fold(words.notices.further.AlreadyActivated.cases[0].question).click(),
    },
  ],
};

export const journeyOver: Tour = {
  name: 'journey-over',
  states: [{ name: 'shown', reach: ({ visitor: { account } }) => account.open(), notice: 'NoJourney' }],
};

export const newVersion: Tour = {
  name: 'new-version',
  whom: 19,
  states: [
    {
      // Faked, because a future server cannot be started today.
      name: 'shown',
      reach: async (scene) => {
        await scene.visitor.reach(scene.visitor.cardNumbers, scene.person);
        await scene.answer(201, { step: 'a_step_of_tomorrow' });
        await scene.visitor.cardNumbers.answer(scene.person);
      },
      notice: 'new_version',
    },
  ],
};

export const refused: Tour = {
  name: 'refused',
  whom: 20,
  states: [
    {
      // Faked, because only a page of another site makes the browser send such a request.
      name: 'from another site',
      reach: async (scene) => {
        await scene.visitor.reach(scene.visitor.cardNumbers, scene.person);
        await scene.refuse('cross_site', 403);
        await scene.visitor.cardNumbers.answer(scene.person);
      },
      notice: 'CrossSite',
    },
  ],
};
