/** A keyboard on the desk: its keys go to the X server, so Orca and the browser both get them, as from a real one. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Desk } from './rig/desk.ts';

/** The keys that a person needs, by the names that they have in French. */
const KEYS = { Tab: 'Tab', 'Maj + Tab': 'shift+Tab', Entrée: 'Return', Espace: 'space', '1': '1', '+ (pavé numérique)': 'KP_Add' } as const;

export type Key = keyof typeof KEYS;

/** Between two signs, as somebody types who types fast. */
const BETWEEN_MS = 25;

export async function press(desk: Desk, key: Key): Promise<void> {
  await xdotool(desk, 'key', KEYS[key]);
}

/** Types signs that every keyboard has. */
export async function type(desk: Desk, text: string): Promise<void> {
  await xdotool(desk, 'type', '--delay', String(BETWEEN_MS), text);
}

async function xdotool(desk: Desk, ...args: string[]): Promise<void> {
  await promisify(execFile)('xdotool', args, { env: desk.env });
}
