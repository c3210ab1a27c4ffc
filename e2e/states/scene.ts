/** Where a tour takes place: a page, a person in front of it, a service behind it, and what can be done to the line between. */

import type { BrowserContext, Page } from '@playwright/test';
import type { Child } from '../support/family.ts';
import type { Person } from '../support/person.ts';
import type { Service } from '../support/service.ts';
import { Visitor } from '../support/visitor.ts';
import type { Tour } from './state.ts';

/** Whoever stands for people that the server never meets. */
const NOBODY = 0;
const API = '**/api/v1/**';

export class Scene {
  readonly page: Page;
  readonly service: Service;
  /** Who stands on the card: with a family, the child whose space it is. */
  readonly person: Person;
  readonly children: readonly Child[];
  readonly visitor: Visitor;
  #held: (() => void) | undefined;

  constructor(page: Page, service: Service, { whom = NOBODY, who, family }: Tour) {
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

  /** The network goes away. */
  async goOffline(): Promise<void> {
    await this.context.setOffline(true);
  }

  /** From now on answers are on their way: what is sent stays so until the next state. */
  async hold(): Promise<void> {
    const released = new Promise<void>((resolve) => (this.#held = resolve));
    await this.page.route(API, async (route) => {
      await released;
      await route.continue();
    });
  }

  /** The server refuses what it is asked to do: for what the real one cannot be made to say. */
  async refuse(code: string, status: number, more: Record<string, unknown> = {}): Promise<void> {
    await this.answer(status, { type: `/problems/${code}`, title: code, status, code, ...more });
  }

  /** The server answers this to whatever it is asked to do. Where the journey stands it says truly. */
  async answer(status: number, json: Record<string, unknown>): Promise<void> {
    await this.page.route(API, (route) =>
      route.request().method() === 'GET' ? route.continue() : route.fulfill({ status, contentType: 'application/problem+json', json }),
    );
  }

  /** The line is as it was: what was held goes out, the network is there, the real server answers. */
  async restore(): Promise<void> {
    await this.context.setOffline(false);
    this.#held?.();
    this.#held = undefined;
    await this.page.unrouteAll({ behavior: 'wait' });
  }
}
