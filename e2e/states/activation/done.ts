/** `/activer/fin`: the person's own space, a child's, and a second child's on the same account. */

import { Visitor } from '../../support/visitor.ts';
import type { Tour } from '../state.ts';

export const done: Tour = {
  name: 'done',
  whom: 17,
  states: [{ name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.done, person) }],
};

export const doneForAChild: Tour = {
  name: 'done-child',
  whom: 2,
  family: 'siblings',
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.done, person) },
    {
      name: 'a second child',
      reach: async ({ page, service, visitor: { done }, children: [, second] }) => {
        if (!second) throw new Error('This family has no second child.');
        await done.forAnotherChild.click();
        const other = new Visitor(page, service, second);
        await other.birthDate.isShown();
        await other.goOn(other.birthDate, other.code, second);
        // The mail about the first space comes first.
        await service.mails.next(second.email);
        await other.goOn(other.code, other.activation, second);
        await other.activation.answer();
        await other.done.isShown();
      },
    },
  ],
};
