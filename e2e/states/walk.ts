/** Walks a tour: reaches each state, compares it with the product's catalogue, and hands it to the check. */

import type { Page } from '@playwright/test';
import type { Service } from '../support/service.ts';
import { settled } from '../support/settled.ts';
import { isAsSaid } from './said.ts';
import { Scene } from './scene.ts';
import type { State, Tour } from './state.ts';

export async function walk(page: Page, service: Service, tour: Tour, look: (state: State) => Promise<void>): Promise<void> {
  const scene = new Scene(page, service, tour);
  for (const state of tour.states) {
    await scene.restore();
    await state.reach(scene);
    await isAsSaid(page, state);
    await settled(page);
    await look(state);
  }
  await scene.restore();
}
