/** A service as an operator runs it: with its own database, registry, mail server and SMS gateway. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cast } from './cast.ts';
import { MailSink } from './mail-sink.ts';
import type { Pace } from './pace.ts';
import { numbers } from './pace.ts';
import type { Person } from './person.ts';
import type { Environment } from './program.ts';
import { Program, freePort } from './program.ts';
import { SmsSink } from './sms-sink.ts';

/** The settings of this service's operator. */
export const OPERATOR = {
  name: 'Mon espace santé de Bréval',
  phone: '01 99 00 34 56',
  hours: 'du lundi au vendredi, de 9 heures à 17 heures',
  address: '1 place de l’Essai, 00000 Bréval',
} as const;

/** A message text with the operator's name and phone number filled in. */
export function fromOperator(text: string): string {
  return text.replace('{service_name}', OPERATOR.name).replace('{help_phone}', OPERATOR.phone);
}

/** The database engine: an SQLite file, or the database named by POSTGRESQL_DATABASE. */
export type Database = 'sqlite' | 'postgresql';

export class Service {
  readonly address: string;
  readonly cast = new Cast();
  readonly #pace: Pace;
  readonly #database: Database;
  readonly #mail = new MailSink();
  readonly #sms = new SmsSink();
  readonly #folder: string;
  #program: Program | undefined;

  /** Starts a service in its own folder on its own port, and waits until it is ready. */
  static async start(pace: Pace, database: Database): Promise<Service> {
    const folder = await mkdtemp(join(tmpdir(), 'espace-sante-e2e-'));
    const service = new Service(folder, `127.0.0.1:${await freePort()}`, pace, database);
    try {
      await service.#start();
    } catch (error) {
      await service.stop();
      throw error;
    }
    return service;
  }

  private constructor(folder: string, host: string, pace: Pace, database: Database) {
    this.#folder = folder;
    this.#pace = pace;
    this.#database = database;
    this.address = `http://${host}`;
  }

  /** The mails received by people. */
  get mails() {
    return this.#mail.inbox;
  }

  /** The mail server, which a test can stop and restart. */
  get mailServer() {
    return this.#mail;
  }

  /** The SMS received by people. */
  get texts() {
    return this.#sms.inbox;
  }

  /** The number of a person's unread messages, once every queued message has been sent. */
  async unread({ email, phone }: Pick<Person, 'email' | 'phone'>): Promise<number> {
    await this.#messagesLeft();
    return this.mails.unread(email) + this.texts.unread(phone);
  }

  /** The program's standard output and standard error so far. */
  get log(): string {
    return this.#program?.log ?? '';
  }

  /** Stops everything and removes the folder. */
  async stop(): Promise<void> {
    try {
      await this.#program?.stop();
    } finally {
      await Promise.all([this.#mail.stop(), this.#sms.stop()]);
      await rm(this.#folder, { recursive: true, force: true });
    }
  }

  async #start(): Promise<void> {
    await Promise.all([this.#mail.start(), this.#sms.start()]);
    const registry = join(this.#folder, 'registry.csv');
    const former = join(this.#folder, 'former-registry.csv');
    await Promise.all([writeFile(former, this.cast.formerCsv()), writeFile(registry, this.cast.csv())]);
    const keys = join(this.#folder, 'keys.json');
    await Program.run(['keys', 'new', '--keys', keys], {}, this.#folder);
    const env = this.#settings(keys);
    for (const file of [former, registry]) await Program.run(['import', file], env, this.#folder);
    this.#program = await Program.serve([], env, this.#folder, this.address);
  }

  /** Messages are sent in the order in which they were queued, so earlier ones have been sent when a later one arrives. */
  async #messagesLeft(): Promise<void> {
    const { birth, card, nir, serial, email } = this.cast.newPerson({ card: 'with_photo' });
    const birthDate = `${birth.year}-${birth.month}-${birth.day}`;
    const cookie = await this.#call('', { birth_date: birthDate, card: { kind: card, nir, serial } });
    await this.#call('/code', { channel: 'email' }, cookie);
    await this.mails.code(email);
  }

  /** A direct API call of the journey; returns the cookie for the next call. */
  async #call(path: string, body: unknown, cookie = ''): Promise<string> {
    const headers = { 'content-type': 'application/json', cookie };
    const answer = await fetch(`${this.address}/api/v1/activation${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    return answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  }

  #settings(keys: string): Environment {
    return {
      ESPACE_SANTE_LISTEN: new URL(this.address).host,
      ESPACE_SANTE_PUBLIC_URL: this.address,
      ESPACE_SANTE_DATABASE: this.#databaseUrl(),
      ESPACE_SANTE_KEYS: keys,
      ESPACE_SANTE_SMTP: this.#mail.url,
      ESPACE_SANTE_MAIL_FROM: 'ne-pas-repondre@service.example',
      ESPACE_SANTE_SMS_URL: this.#sms.url,
      ESPACE_SANTE_SMS_TOKEN: this.#sms.token,
      ESPACE_SANTE_SERVICE_NAME: OPERATOR.name,
      ESPACE_SANTE_HELP_PHONE: OPERATOR.phone,
      ESPACE_SANTE_HELP_HOURS: OPERATOR.hours,
      ESPACE_SANTE_OPERATOR_ADDRESS: OPERATOR.address,
      ...numbers(this.#pace),
    };
  }

  #databaseUrl(): string {
    if (this.#database === 'sqlite') return `sqlite://${join(this.#folder, 'data.db')}`;
    const url = process.env['POSTGRESQL_DATABASE'];
    if (!url) throw new Error('POSTGRESQL_DATABASE names no database: run the tests with cargo xtask test e2e');
    return url;
  }
}
