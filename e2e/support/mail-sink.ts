/** A mail server on this machine that stores its mails. */

import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import { Inbox } from './inbox.ts';

export class MailSink {
  readonly inbox = new Inbox();
  #server = this.#made();
  #port = 0;

  async start(): Promise<void> {
    await this.#listen();
    this.#port = (this.#server.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}?tls=none`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve));
  }

  /** Restarts a stopped server on the same port. */
  async comeBack(): Promise<void> {
    this.#server = this.#made();
    await this.#listen();
  }

  async #listen(): Promise<void> {
    this.#server.on('error', (error: Error) => this.inbox.complain(`mail: ${error.message}`));
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
  }

  #made(): SMTPServer {
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData: (stream, session, done) => {
        this.#take(stream, session).then(() => done(), done);
      },
    });
  }

  async #take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const mail = await simpleParser(stream);
    const { subject = '', text = '', messageId = '' } = mail;
    if (!messageId) this.inbox.complain('mail: a mail came without a Message-ID');
    if (mail.html) this.inbox.complain('mail: a mail is not in plain text alone');
    for (const { address } of session.envelope.rcptTo) {
      this.inbox.put({ to: address, subject, text, id: messageId });
    }
  }
}
