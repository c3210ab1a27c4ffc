/**
 * The processes of one desk. None of them outlives it: each gets its ending signal and then SIGKILL, and the kernel ends
 * them if this process is killed (`setpriv --pdeathsig`). Their child processes are found by the environment
 * variable that all of them inherit.
 */

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The signal that ends a program: most clean up on SIGTERM. */
export type Ending = 'SIGTERM' | 'SIGKILL';

const MARK = 'ESPACE_SANTE_DESK';
const PATIENCE_MS = 5_000;

export class Processes {
  readonly #folder: string;
  readonly #started: { readonly child: ChildProcess; readonly ends: Ending }[] = [];

  /** The folder of their logs, whose name is also their mark. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The environment variable that marks a process of this desk. */
  get mark(): Readonly<Record<string, string>> {
    return { [MARK]: this.#folder };
  }

  /** Starts a program; its file descriptor 3 is a pipe, for programs that print to it. */
  start(program: string, args: readonly string[], env: NodeJS.ProcessEnv, ends: Ending = 'SIGTERM'): ChildProcess {
    const child = spawn('/usr/bin/setpriv', ['--pdeathsig', ends.slice(3), '--', program, ...args], {
      env: { ...env, ...this.mark },
      cwd: this.#folder,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      // Ctrl-C reaches only the test runner, which then cleans up in order.
      detached: true,
    });
    const log = createWriteStream(join(this.#folder, `${program.split('/').at(-1)}.log`), { flags: 'a' });
    for (const output of [child.stdout, child.stderr]) output?.on('data', (chunk: Buffer) => log.write(chunk));
    child.on('error', (error) => log.write(`${error.message}\n`)).on('close', () => log.end());
    this.#started.push({ child, ends });
    return child;
  }

  /** The running processes: these and their children. */
  async running(): Promise<number[]> {
    const numbers = (await readdir('/proc')).map(Number).filter(Number.isInteger);
    const ours = await Promise.all(
      numbers.map(async (pid) => {
        // The process has just ended, or belongs to another user.
        const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        return pid !== process.pid && environment.split('\0').includes(`${MARK}=${this.#folder}`);
      }),
    );
    return numbers.filter((_, index) => ours[index]);
  }

  /** Ends all processes, the last one first. */
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
    // The process has ended in the meantime.
  }
}
