/** Starts, awaits and ends the real program, with any arguments. */

import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Settings as environment variables. */
export type Environment = Readonly<Record<string, string>>;

const FILE =
  process.env['SERVER_BINARY'] ??
  fileURLToPath(new URL('../../target/release/espace-sante', import.meta.url));

const PATIENCE_MS = 20_000;

export class Program {
  readonly #process: ChildProcess;
  #log = '';

  /** Runs one command to its end. */
  static async run(args: readonly string[], env: Environment, folder: string): Promise<void> {
    await promisify(execFile)(file(), args, { env: clean(env), cwd: folder });
  }

  /** Starts the server and waits until it is ready at this address. */
  static async serve(args: readonly string[], env: Environment, folder: string, address: string): Promise<Program> {
    const program = new Program(['serve', ...args], env, folder);
    try {
      await program.#ready(address);
    } catch (error) {
      await program.#end();
      throw error;
    }
    return program;
  }

  private constructor(args: readonly string[], env: Environment, folder: string) {
    const child = spawn(file(), args, { env: clean(env), cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    for (const output of [child.stdout, child.stderr]) {
      output.setEncoding('utf8').on('data', (text: string) => (this.#log += text));
    }
  }

  /** The program's standard output and standard error so far. */
  get log(): string {
    return this.#log;
  }

  /** Sends SIGTERM and waits; the program must end gracefully. */
  async stop(): Promise<void> {
    await this.#end();
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== 0) throw new Error(`The server did not end gracefully: ${signalCode ?? exitCode}. Its output:\n${this.#log}`);
  }

  async #end(): Promise<void> {
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    const late = setTimeout(() => this.#process.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(late);
  }

  async #ready(address: string): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end && this.#process.exitCode === null) {
      const answer = await fetch(`${address}/health/ready`).catch(() => undefined);
      if (answer?.status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The server did not become ready. Its output:\n${this.#log}`);
  }
}

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

function file(): string {
  if (!existsSync(FILE)) throw new Error(`${FILE} is not there: build it with cargo xtask test server`);
  return FILE;
}

/** Removes the tester's own settings from the environment. */
function clean(env: Environment): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], ...env };
}
