/**
 * Runs every look on every state of every screen: see `states/` for the states, `looks/` for the looks.
 * A change in speech or in a tree is accepted with `npm run access -- --update-snapshots=all`, and reviewed.
 */

import type { Page, TestInfo } from '@playwright/test';
import { isWanted, looks } from '../looks/index.ts';
import type { Look } from '../looks/look.ts';
import { fileName } from '../looks/pictures.ts';
import { listen, misheard, transcript } from '../looks/spoken.ts';
import { TOURS } from '../states/index.ts';
import { demo } from '../states/shell/demo.ts';
import type { State } from '../states/state.ts';
import { walk } from '../states/walk.ts';
import { test as demoTest } from '../support/demo-test.ts';
import { inItsFont } from '../support/fonts.ts';
import { expect, test } from '../support/test.ts';

test.setTimeout(15 * 60_000);

for (const tour of TOURS) {
  test.describe(tour.name, () => {
    test.use({ pace: tour.pace ?? 'usual' });

    test('passes every look in each of its states', async ({ page, service, watch }, info) => {
      if (tour.allow) watch.allow(tour.allow);
      const kept: Kept = { tree: [], spoken: [] };
      await walk(page, service, tour, (state) => lookAt(page, info, tour.name, state, kept));
      compare(tour.name, kept);
    });
  });
}

demoTest.describe(demo.name, () => {
  demoTest('passes every look in each of its states', async ({ page }, info) => {
    const kept: Kept = { tree: [], spoken: [] };
    for (const state of demo.states) {
      await state.reach(page);
      await lookAt(page, info, demo.name, state, kept);
    }
    compare(demo.name, kept);
  });
});

/** The snapshots of a tour for reviewers, state by state. */
interface Kept {
  readonly tree: string[];
  readonly spoken: string[];
}

/** The parts that a snapshot contains; the first match is taken, because the head is the same everywhere. */
const PARTS = ['dialog[open]', '.page-note:not([hidden])', 'main'];

async function treeOf(page: Page): Promise<string> {
  for (const part of PARTS) {
    const there = page.locator(part);
    if ((await there.count()) > 0) return there.first().ariaSnapshot();
  }
  throw new Error('This page has no main part.');
}

/** The longest delay of a live region, with a margin. */
const LAST_SAID_MS = 2_500;

type Named = Pick<State, 'name' | 'passwordShown'>;

/** Runs and times all looks on one state. */
async function lookAt(page: Page, info: TestInfo, tour: string, state: Named, kept: Kept): Promise<void> {
  const seen = { passwordShown: state.passwordShown ?? false };
  const timed = async (name: string, act: () => Promise<void>) => {
    const began = performance.now();
    await act();
    info.annotations.push({ type: 'time', description: `${name}\t${Math.round(performance.now() - began)}` });
  };
  const without = (look: Look) => async () => {
    expect.soft(await look.find(page, seen), `${tour}, ${state.name}: ${look.name}`).toEqual([]);
  };
  const reached = performance.now();
  await inItsFont(page);
  for (const look of looks()) await timed(look.name, without(look));
  // A delayed announcement must be in the snapshot.
  await page.waitForTimeout(Math.max(0, LAST_SAID_MS - (performance.now() - reached)));
  if (isWanted('tree')) {
    await timed('tree', async () => {
      kept.tree.push(`${JSON.stringify(state.name)}:\n${await treeOf(page)}\n`);
    });
  }
  if (isWanted('spoken')) {
    await timed('spoken', async () => {
      const said = await listen(page);
      kept.spoken.push(`== ${state.name}\n${transcript(said)}\n`);
      expect.soft(await misheard(page, said, seen), `${tour}, ${state.name}: spoken`).toEqual([]);
    });
  }
}

/** Compares a tour with two snapshots: the accessibility trees, and the speech. */
function compare(tour: string, { tree, spoken }: Kept): void {
  if (tree.length > 0) expect.soft(steady(tree)).toMatchSnapshot(`${fileName(tour)}.yml`);
  if (spoken.length > 0) expect.soft(steady(spoken)).toMatchSnapshot(`${fileName(tour)}.txt`);
}

/** Replaces values that differ between runs: countdowns, times of day, ports, codes, and typed passwords. */
function steady(kept: readonly string[]): string {
  return kept
    .join('\n')
    .replace(/\d+(\s(?:secondes?|minutes?)\b)/g, '…$1')
    .replace(/(127\.0\.0\.1:)\d+/g, '$1…')
    .replace(/\b\d\d:\d\d:\d\d\b/g, '…')
    .replace(/\b[2-9A-Z]{4} [2-9A-Z]{4} [2-9A-Z]{4}\b/g, '…')
    // The accessibility tree hides a password; the snapshot of it would not.
    .replace(/(textbox "[^"]*mot de passe".*: ).+/g, '$1…')
    .replace(/(textbox.*)\b\d{3} \d{3}\b(?! )/g, '$1…');
}
