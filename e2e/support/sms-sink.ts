/** An SMS gateway on this machine that stores its requests, and rejects any that the contract does not allow. */

import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inbox } from './inbox.ts';

const E164 = /^\+[1-9]\d{6,14}$/;

export class SmsSink {
  readonly inbox = new Inbox();
  readonly token = 'jeton-de-la-passerelle';
  readonly #seen = new Set<string>();
  readonly #server = createServer((request, response) => {
    this.#take(request).then(
      () => response.writeHead(202).end(),
      (error: Error) => {
        this.inbox.complain(`SMS: ${error.message}`);
        response.writeHead(400).end();
      },
    );
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/sms`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage): Promise<void> {
    const { method, url, headers } = request;
    if (method !== 'POST' || url !== '/sms') throw new Error(`unexpected request: ${method} ${url}`);
    if (headers.authorization !== `Bearer ${this.token}`) throw new Error('the token is missing or wrong');
    if (!headers['content-type']?.startsWith('application/json')) throw new Error('the body is not JSON');
    const { id, to, text, ...rest } = await body(request);
    if (typeof id !== 'string' || typeof to !== 'string' || typeof text !== 'string') throw new Error('id, to or text is missing');
    if (Object.keys(rest).length > 0) throw new Error(`contains more than id, to and text: ${Object.keys(rest).join()}`);
    if (!id || this.#seen.has(id)) throw new Error(`the id «${id}» is empty or has been used`);
    if (!E164.test(to)) throw new Error('the number is not E.164');
    this.#seen.add(id);
    this.inbox.put({ to, subject: '', text, id });
  }
}

async function body(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const part of request) text += String(part);
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('the body is no object');
  return { ...value };
}
