/**
 * Detects when Orca has finished speaking. Elapsed time alone is unreliable on a busy machine: Orca must have been silent
 * for a while in which no process between the page and the voice was running.
 */

import { readFile, readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from './rig/desk.ts';

const SILENCE_MS = 450;
const LOOK_EVERY_MS = 40;
/** Upper limit of the wait. */
const LONGEST_MS = 15_000;

/** Waits until Orca has finished speaking. */
export async function quiet(desk: Desk): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  const speakers = await desk.processes();
  let idleSince = Date.now();
  while (Date.now() < end) {
    if (await anyRuns(speakers)) idleSince = Date.now();
    if (Math.min(Date.now() - idleSince, desk.speech.quietForMs) >= SILENCE_MS) return;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`Orca does not come to rest within ${LONGEST_MS} ms.`);
}

/** Whether any thread of these processes is running or runnable. */
async function anyRuns(pids: readonly number[]): Promise<boolean> {
  const states = await Promise.all(pids.map(async (pid) => {
    const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
    return Promise.all(threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/stat`, 'utf8').catch(() => '')));
  }));
  // The state follows the name in brackets, and the name may contain any character.
  return states.flat().some((line) => line.slice(line.lastIndexOf(')') + 2).startsWith('R'));
}
