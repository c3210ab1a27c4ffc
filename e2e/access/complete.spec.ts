/** Compares the states with the product's routes, error codes and notices, so that each one is tested. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { KEPT, pictureNames } from '../looks/pictures.ts';
import { SCREENS, TOURS } from '../states/index.ts';
import { errorCodes, fieldCodes, fields, routes } from '../states/product.ts';
import { UNREACHED_CODES, UNREACHED_ERRORS, UNREACHED_FIELDS } from '../states/unreached.ts';

/** The folder of the saved pictures. */
const IMAGES = join(import.meta.dirname, '../../docs/images');
const STATES = TOURS.flatMap(({ states }) => states);

function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}

test('every route has a screen, and every screen a route', () => {
  expect(sorted(Object.keys(SCREENS))).toEqual(sorted(routes()));
  for (const [route, tours] of Object.entries(SCREENS)) expect(tours.flatMap(({ states }) => states).length, route).toBeGreaterThan(0);
});

test('every error code is reached by a state or excused', () => {
  const named = STATES.flatMap(({ notice, answers }) => [notice, answers]).filter((code) => code && /^[A-Z]/.test(code));
  const reached = sorted(named as string[]);
  const excused = Object.keys(UNREACHED_ERRORS);
  expect(reached.filter((code) => excused.includes(code)), 'reached and excused').toEqual([]);
  expect(sorted([...reached, ...excused])).toEqual(sorted(errorCodes()));
});

test('every field code is reached by a state or excused', () => {
  const reached = new Set(STATES.flatMap(({ refused = [] }) => refused).flatMap((one) => ('words' in one ? [] : [one.join(' ')])));
  const codes = [...reached].map((one) => one.split(' ')[1] ?? '');
  expect(sorted([...codes, ...Object.keys(UNREACHED_CODES)])).toEqual(sorted(fieldCodes()));
  for (const [code, excused] of Object.entries(UNREACHED_FIELDS)) {
    const reaching = fields().filter((field) => reached.has(`${field} ${code}`));
    expect(reaching.filter((field) => field in excused), `${code}: reached and excused`).toEqual([]);
    expect(sorted([...reaching, ...Object.keys(excused)]), code).toEqual(sorted(fields()));
  }
  // The two kinds of code have different sentences, so both must be reached.
  for (const code of ['CodeLength', 'CodeCharacters']) {
    for (const field of ['Code', 'ContactCode']) expect(reached, `${field} ${code}`).toContain(`${field} ${code}`);
  }
});

test('every tour, state and person is unique, and every saved picture belongs to a state', () => {
  const names = TOURS.flatMap(({ name, states }) => states.flatMap((state) => pictureNames(name, state.name)));
  expect(names.length).toBe(new Set(names).size);
  expect(KEPT.filter((name) => !names.includes(name))).toEqual([]);
  const people = TOURS.filter(({ whom }) => whom !== undefined).map(({ whom, who, family, pace }) => JSON.stringify([whom, who, family, pace]));
  expect(sorted(people)).toEqual([...people].sort());
});

test('every saved picture exists: cargo xtask screenshots', () => {
  expect(KEPT.filter((name) => !existsSync(join(IMAGES, `${name}.png`)))).toEqual([]);
});
