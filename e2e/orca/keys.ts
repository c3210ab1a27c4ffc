/** A keyboard of the desk: its keys go to the X server, so that Orca and the browser both receive them as from a real one. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Desk } from './rig/desk.ts';

/** The keys that a person needs, by their French names. */
const KEYS = { Tab: 'Tab', 'Maj + Tab': 'shift+Tab', Entrée: 'Return', Espace: 'space', '1': '1', '+ (pavé numérique)': 'KP_Add' } as const;

export type Key = keyof typeof KEYS;

/** The pause between two characters, as in fast typing. */
const BETWEEN_MS = 25;

export async function press(desk: Desk, key: Key): Promise<void> {
  await xdotool(desk, 'key', KEYS[key]);
}

/** Types characters that every keyboard has. */
export async function type(desk: Desk, text: string): Promise<void> {
  await xdotool(desk, 'type', '--delay', String(BETWEEN_MS), text);
}

async function xdotool(desk: Desk, ...args: string[]): Promise<void> {
  await promisify(execFile)('xdotool', args, { env: desk.env });
}
