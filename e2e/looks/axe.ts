/** axe with every rule: on a phone, and in a long run also on a computer. */

import { broken } from '../support/axe.ts';
import type { Look } from './look.ts';
import { WIDE, at } from './look.ts';

export const axe: Look = { name: 'axe', find: (page) => broken(page) };

export const axeWide: Look = { name: 'axe at 1280 px', find: (page) => at(page, WIDE, () => broken(page)) };
