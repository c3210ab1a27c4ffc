/** The setting of a tour: a page, a person, a service, and control over the network between them. */

import type { BrowserContext, Page } from '@playwright/test';
import type { Child } from '../support/family.ts';
import type { Person } from '../support/person.ts';
import type { Service } from '../support/service.ts';
import { Visitor } from '../support/visitor.ts';
import type { Tour } from './state.ts';

/** The default person, for tours that send nothing to the server. */
const DEFAULT_PERSON = 0;
const API = '**/api/v1/**';

export class Scene {
  readonly page: Page;
  readonly service: Service;
  /** The person on the card; with a family, the child whose space is activated. */
  readonly person: Person;
  readonly children: readonly Child[];
  readonly visitor: Visitor;
  #held: (() => void) | undefined;

  constructor(page: Page, service: Service, { whom = DEFAULT_PERSON, who, family }: Tour) {
    this.page = page;
    this.service = service;
    this.children = family ? service.cast.familyAt(whom, family).children : [];
    const [child] = this.children;
    this.person = child ?? service.cast.personAt(whom, who);
    this.visitor = new Visitor(page, service, child);
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  /** Cuts the network. */
  async goOffline(): Promise<void> {
    await this.context.setOffline(true);
  }

  /** Holds every API request until the next state. */
  async hold(): Promise<void> {
    const released = new Promise<void>((resolve) => (this.#held = resolve));
    await this.page.route(API, async (route) => {
      await released;
      await route.continue();
    });
  }

  /** Makes the server refuse every request, for errors that the real one cannot be made to return. */
  async refuse(code: string, status: number, more: Record<string, unknown> = {}): Promise<void> {
    await this.answer(status, { type: `/problems/${code}`, title: code, status, code, ...more });
  }

  /** Fakes the response to every write. Reads still reach the real server. */
  async answer(status: number, json: Record<string, unknown>): Promise<void> {
    await this.page.route(API, (route) =>
      route.request().method() === 'GET' ? route.continue() : route.fulfill({ status, contentType: 'application/problem+json', json }),
    );
  }

  /** Restores the network: held requests continue, and the real server responds. */
  async restore(): Promise<void> {
    await this.context.setOffline(false);
    this.#held?.();
    this.#held = undefined;
    await this.page.unrouteAll({ behavior: 'wait' });
  }
}
