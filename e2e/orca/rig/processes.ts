/**
 * The programs of one desk. None of them outlives it: each is asked to end, then made to, and whoever kills this
 * process without a word ends them too (`setpriv --pdeathsig`). What they have started themselves is found by the
 * mark that all of them inherit.
 */

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** By what a program ends: most clear away what they have made; one that cannot is made to. */
export type Ending = 'SIGTERM' | 'SIGKILL';

const MARK = 'ESPACE_SANTE_DESK';
const PATIENCE_MS = 5_000;

export class Processes {
  readonly #folder: string;
  readonly #started: { readonly child: ChildProcess; readonly ends: Ending }[] = [];

  /** Their logs are written to this folder, whose name is also their mark. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The variable by which a program is known as one of this desk. */
  get mark(): Readonly<Record<string, string>> {
    return { [MARK]: this.#folder };
  }

  /** Starts one; its third output is a pipe, for those that tell something there. */
  start(program: string, args: readonly string[], env: NodeJS.ProcessEnv, ends: Ending = 'SIGTERM'): ChildProcess {
    const child = spawn('/usr/bin/setpriv', ['--pdeathsig', ends.slice(3), '--', program, ...args], {
      env: { ...env, ...this.mark },
      cwd: this.#folder,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      // Ctrl-C is for the test runner, which then clears away in order.
      detached: true,
    });
    const log = createWriteStream(join(this.#folder, `${program.split('/').at(-1)}.log`), { flags: 'a' });
    for (const output of [child.stdout, child.stderr]) output?.on('data', (chunk: Buffer) => log.write(chunk));
    child.on('error', (error) => log.write(`${error.message}\n`)).on('close', () => log.end());
    this.#started.push({ child, ends });
    return child;
  }

  /** Those that still run: ours, and what ours have started. */
  async running(): Promise<number[]> {
    const numbers = (await readdir('/proc')).map(Number).filter(Number.isInteger);
    const ours = await Promise.all(
      numbers.map(async (pid) => {
        // One that has just ended, or belongs to somebody else.
        const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        return pid !== process.pid && environment.split('\0').includes(`${MARK}=${this.#folder}`);
      }),
    );
    return numbers.filter((_, index) => ours[index]);
  }

  /** Ends all of them, the last first. */
  async end(): Promise<void> {
    for (const { child, ends } of this.#started.toReversed()) await ended(child, ends);
    const end = Date.now() + PATIENCE_MS;
    for (let signal: NodeJS.Signals = 'SIGTERM'; ; signal = 'SIGKILL') {
      const left = await this.running();
      if (left.length === 0) return;
      if (Date.now() > end) throw new Error(`These processes do not end: ${left.join(', ')}`);
      for (const pid of left) kill(pid, signal);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function ended(child: ChildProcess, by: Ending): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  child.kill(by);
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await over;
  clearTimeout(late);
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}
