/** `/`. */

import type { Tour } from '../state.ts';

export const start: Tour = {
  name: 'start',
  states: [
    {
      name: 'shown',
      reach: async ({ visitor: { start } }) => {
        await start.open();
        await start.isShown();
      },
    },
    {
      name: 'how to install, unfolded',
      reach: async ({ visitor: { start } }) => {
        await start.here.locator('.install summary').click();
      },
    },
    {
      name: 'shown again',
      reach: async ({ visitor: { start, needs } }) => {
        await start.activate();
        await needs.isShown();
        await start.page.goBack();
        await start.isAnnounced();
      },
    },
  ],
};
