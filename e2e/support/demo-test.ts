/** The test fixtures of the demonstration: `serve --demo`, started once per worker, with every page watched. */

import { test as base } from '@playwright/test';
import { Demonstration } from './demonstration.ts';
import { Watch } from './watch.ts';

interface WorkerFixtures {
  demonstration: Demonstration;
}

export const test = base.extend<{ watch: Watch }, WorkerFixtures>({
  demonstration: [
    async ({}, use) => {
      const demonstration = await Demonstration.start();
      await use(demonstration);
      await demonstration.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ demonstration }, use) => use(demonstration.address),
  watch: [async ({ page, demonstration }, use) => Watch.during(page, demonstration.address, use), { auto: true }],
});
