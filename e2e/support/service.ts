/** The real program on a free port of this machine, with its own database, registry, mail server and SMS gateway. */

import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Cast } from './cast.ts';
import { MailSink } from './mail-sink.ts';
import type { Pace } from './pace.ts';
import { numbers } from './pace.ts';
import { SmsSink } from './sms-sink.ts';

/** What the operator of this service has chosen. */
export const OPERATOR = {
  name: 'Mon espace santé de Bréval',
  phone: '01 99 00 34 56',
  hours: 'du lundi au vendredi, de 9 heures à 17 heures',
} as const;

const PROGRAM =
  process.env['SERVER_BINARY'] ??
  process.env['ESPACE_SANTE_BIN'] ??
  fileURLToPath(new URL('../../target/release/espace-sante', import.meta.url));

const PATIENCE_MS = 20_000;
const run = promisify(execFile);

export class Service {
  readonly address: string;
  readonly pace: Pace;
  readonly cast = new Cast();
  readonly #mail = new MailSink();
  readonly #sms = new SmsSink();
  readonly #folder: string;
  readonly #port: number;
  #program: ChildProcess | undefined;
  #log = '';

  static async start(pace: Pace): Promise<Service> {
    if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there: build it with cargo xtask test server`);
    const service = new Service(await mkdtemp(join(tmpdir(), 'espace-sante-e2e-')), await freePort(), pace);
    try {
      await service.#start();
    } catch (error) {
      await service.stop();
      throw error;
    }
    return service;
  }

  private constructor(folder: string, port: number, pace: Pace) {
    this.#folder = folder;
    this.#port = port;
    this.pace = pace;
    this.address = `http://127.0.0.1:${port}`;
  }

  /** The mails that people received. */
  get mails() {
    return this.#mail.inbox;
  }

  /** The SMS that people received. */
  get texts() {
    return this.#sms.inbox;
  }

  /** What the program has written on its two outputs so far. */
  get log(): string {
    return this.#log;
  }

  /** Ends the program, the way a system does, and forgets everything. */
  async stop(): Promise<void> {
    const program = this.#program;
    if (program && program.exitCode === null && program.signalCode === null) {
      const ended = new Promise((resolve) => program.once('exit', resolve));
      program.kill('SIGTERM');
      const late = setTimeout(() => program.kill('SIGKILL'), PATIENCE_MS);
      await ended;
      clearTimeout(late);
    }
    await Promise.all([this.#mail.stop(), this.#sms.stop()]);
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #start(): Promise<void> {
    await Promise.all([this.#mail.start(), this.#sms.start()]);
    const registry = join(this.#folder, 'registry.csv');
    await writeFile(registry, this.cast.csv());
    const env = this.#environment();
    await run(PROGRAM, ['keys', 'new', '--keys', env.ESPACE_SANTE_KEYS], { env: { PATH: env.PATH } });
    await run(PROGRAM, ['import', registry], { env });
    const program = spawn(PROGRAM, ['serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#program = program;
    for (const output of [program.stdout, program.stderr]) {
      output.setEncoding('utf8').on('data', (text: string) => (this.#log += text));
    }
    await this.#ready(program);
  }

  #environment() {
    return {
      // Nothing of the person who runs the tests decides what the program does.
      PATH: process.env['PATH'] ?? '',
      ESPACE_SANTE_LISTEN: `127.0.0.1:${this.#port}`,
      ESPACE_SANTE_PUBLIC_URL: this.address,
      ESPACE_SANTE_DATABASE: `sqlite://${join(this.#folder, 'data.db')}`,
      ESPACE_SANTE_KEYS: join(this.#folder, 'keys.json'),
      ESPACE_SANTE_SMTP: this.#mail.url,
      ESPACE_SANTE_MAIL_FROM: 'ne-pas-repondre@service.example',
      ESPACE_SANTE_SMS_URL: this.#sms.url,
      ESPACE_SANTE_SMS_TOKEN: this.#sms.token,
      ESPACE_SANTE_SERVICE_NAME: OPERATOR.name,
      ESPACE_SANTE_HELP_PHONE: OPERATOR.phone,
      ESPACE_SANTE_HELP_HOURS: OPERATOR.hours,
      ...numbers(this.pace),
    };
  }

  async #ready(program: ChildProcess): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end && program.exitCode === null) {
      const answer = await fetch(`${this.address}/health/ready`).catch(() => undefined);
      if (answer?.status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The server did not become ready. It said:\n${this.#log}`);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
