/** The test fixtures of this project: a server, a visitor, and the watch over the page. */

import { test as base } from '@playwright/test';
import type { Pace } from './pace.ts';
import type { Database } from './service.ts';
import { Service } from './service.ts';
import { Visitor } from './visitor.ts';
import { Watch } from './watch.ts';

interface Options {
  /** The time limits of the server. */
  pace: Pace;
  /** The database engine of the service. */
  database: Database;
}

interface Fixtures {
  service: Service;
  visitor: Visitor;
  watch: Watch;
}

interface WorkerFixtures {
  services: Services;
}

/** The servers of one worker, one for each requested pace and database. */
class Services {
  readonly #running = new Map<string, Promise<Service>>();

  at(pace: Pace, database: Database): Promise<Service> {
    const kind = `${pace} ${database}`;
    const service = this.#running.get(kind) ?? Service.start(pace, database);
    this.#running.set(kind, service);
    return service;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running.values()].map((starting) => starting.then((service) => service.stop(), () => undefined)));
  }
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  pace: ['usual', { option: true }],
  database: ['sqlite', { option: true }],
  services: [
    async ({}, use) => {
      const services = new Services();
      await use(services);
      await services.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  service: async ({ services, pace, database }, use) => use(await services.at(pace, database)),
  baseURL: async ({ service }, use) => use(service.address),
  watch: [async ({ page, service }, use) => Watch.during(page, service.address, use), { auto: true }],
  visitor: async ({ page, service }, use) => use(new Visitor(page, service)),
});

export { expect } from '@playwright/test';
