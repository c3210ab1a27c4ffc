/**
 * What Orca speaks to instead of a loudspeaker: a Speech Dispatcher that keeps each utterance.
 *
 * It talks SSIP (https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html), as far as
 * Orca uses it: a line is a command, an answer is a number and words, what is spoken comes after SPEAK and ends with a dot
 * alone. Each message « begins » and « ends » a moment later, because Orca waits to be told so.
 */

import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';

/** How long a message seems to take. Only when it reads a whole page, Orca waits for the end of each. */
const SPOKEN_AFTER_MS = 20;

export class SpeechServer {
  readonly #heard: string[] = [];
  /** How many utterances there were when it was last told to be silent. */
  #silenced = 0;
  readonly #languages = new Set<string>();
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #lastAt = Date.now();
  #messages = 0;

  /** Listens on a Unix socket. */
  static async listen(path: string): Promise<SpeechServer> {
    const speech = new SpeechServer();
    await new Promise<void>((resolve, reject) => {
      speech.#server.once('error', reject).listen(path, resolve);
    });
    return speech;
  }

  private constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** Everything spoken so far, oldest first. */
  get heard(): readonly string[] {
    return this.#heard;
  }

  /** Of everything spoken after so many utterances, what has been cut off since. */
  cutOff(after: number): readonly string[] {
    return this.#heard.slice(after, this.#silenced);
  }

  /** The languages that voices were asked for. */
  get languages(): ReadonlySet<string> {
    return this.#languages;
  }

  /** Milliseconds since it was last spoken to. */
  get quietForMs(): number {
    return Date.now() - this.#lastAt;
  }

  /** What was spoken so far is of no interest. */
  forget(): void {
    this.#heard.length = 0;
    this.#silenced = 0;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(socket: Socket): void {
    const client = this.#sockets.add(socket).size;
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => socket.destroy());
    let rest = '';
    let speaking: string[] | undefined;
    socket.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (speaking === undefined) {
          if (/^SPEAK\b/i.test(line)) {
            speaking = [];
            socket.write('230 OK RECEIVING DATA\r\n');
          } else {
            this.#answer(socket, client, line);
          }
        } else if (line === '.') {
          this.#hear(socket, client, speaking.join(' '));
          speaking = undefined;
        } else {
          // A line that begins with a dot has a second one in front.
          speaking.push(line.replace(/^\.\./, '.'));
        }
      }
    });
  }

  #answer(socket: Socket, client: number, line: string): void {
    const say = (...lines: string[]) => socket.write(lines.map((one) => `${one}\r\n`).join(''));
    const [command = '', first = '', second = '', ...others] = line.split(' ');
    switch (command.toUpperCase()) {
      case 'SET':
        if (second.toUpperCase() === 'LANGUAGE') this.#languages.add(others.join(' '));
        return void say('200 OK');
      case 'CANCEL':
      case 'STOP':
        this.#silenced = this.#heard.length;
        return void say('200 OK');
      case 'CHAR':
      case 'KEY':
        return this.#hear(socket, client, line.slice(command.length + 1));
      case 'LIST':
        return void say(...(first.toUpperCase() === 'OUTPUT_MODULES' ? ['250-log', '250 OK'] : ['249-fr\tfr\tnone', '249 OK']));
      case 'GET':
        return void say(first.toUpperCase() === 'OUTPUT_MODULE' ? '251-log' : '251-0', '251 OK');
      case 'HISTORY':
        return void say(`245-${client}`, '245 OK');
      case 'QUIT':
        say('231 HAPPY HACKING');
        return void socket.end();
      default:
        return void say('200 OK');
    }
  }

  #hear(socket: Socket, client: number, markup: string): void {
    const text = plain(markup);
    if (text) {
      this.#heard.push(text);
      this.#lastAt = Date.now();
    }
    const message = (this.#messages += 1);
    socket.write(`225-${message}\r\n225 OK MESSAGE QUEUED\r\n`);
    setTimeout(() => {
      if (socket.destroyed) return;
      for (const event of ['701 BEGIN', '702 END']) {
        const [code = ''] = event.split(' ');
        socket.write(`${code}-${message}\r\n${code}-${client}\r\n${event}\r\n`);
      }
    }, SPOKEN_AFTER_MS).unref();
  }
}

/** Without the marks for the voice, and with plain spaces. */
function plain(markup: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
