/** The demonstration, started as a developer or evaluator starts it. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Program, freePort } from './program.ts';

export class Demonstration {
  readonly address: string;
  readonly #folder: string;
  readonly #program: Program;

  static async start(): Promise<Demonstration> {
    const folder = await mkdtemp(join(tmpdir(), 'espace-sante-demo-'));
    const host = `127.0.0.1:${await freePort()}`;
    const program = await Program.serve(['--demo', '--listen', host], {}, folder, `http://${host}`);
    return new Demonstration(folder, `http://${host}`, program);
  }

  private constructor(folder: string, address: string, program: Program) {
    this.#folder = folder;
    this.address = address;
    this.#program = program;
  }

  async stop(): Promise<void> {
    try {
      await this.#program.stop();
    } finally {
      await rm(this.#folder, { recursive: true, force: true });
    }
  }
}
