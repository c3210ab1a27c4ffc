/** Pages without a form: help, guide, terms, privacy policy, and the page of unknown addresses. */

import { words } from '../../product/words.ts';
import type { Tour } from '../state.ts';

export const help: Tour = {
  name: 'help',
  whom: 23,
  states: [
    { name: 'shown', reach: ({ visitor: { help } }) => help.open() },
    {
      name: 'unfolded',
      reach: async ({ visitor: { help } }) => {
        const folded = help.here.locator('details:not([open]) > summary').filter({ visible: true });
        while ((await folded.count()) > 0) await folded.first().click();
      },
    },
    {
      name: 'in a journey',
      reach: async ({ visitor, person }) => {
        await visitor.reach(visitor.code, person);
        await visitor.help.tool.click();
        await visitor.help.isAnnounced();
      },
    },
    {
      name: 'I stop, in a journey',
      reach: async ({ visitor: { help, pause } }) => {
        await help.link(words.help.pause).click();
        await pause.isAnnounced();
      },
    },
  ],
};

export const pause: Tour = {
  name: 'pause',
  states: [
    { name: 'shown', reach: ({ visitor: { pause } }) => pause.open() },
    { name: 'unfolded', reach: ({ visitor: { pause } }) => pause.fold(words.pause.keep).click() },
  ],
};

export const guide: Tour = {
  name: 'guide',
  states: [{ name: 'shown', reach: ({ visitor: { guide } }) => guide.open() }],
};

export const accessibility: Tour = {
  name: 'accessibility',
  states: [{ name: 'shown', reach: ({ visitor: { accessibility } }) => accessibility.open() }],
};

export const terms: Tour = {
  name: 'terms',
  states: [{ name: 'shown', reach: ({ visitor: { terms } }) => terms.open() }],
};

export const privacy: Tour = {
  name: 'privacy',
  states: [{ name: 'shown', reach: ({ visitor: { privacy } }) => privacy.open() }],
};

export const notFound: Tour = {
  name: 'not-found',
  allow: /status of 404/,
  states: [
    {
      name: 'shown',
      reach: async ({ page, visitor }) => {
        await page.goto('/activer/nulle-part');
        await visitor.start.isReady();
      },
      notice: 'NotFound',
    },
  ],
};
