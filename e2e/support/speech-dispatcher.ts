/**
 * A Speech Dispatcher with one French voice, as on a Linux desktop, that records each utterance instead of playing it.
 * Both the screen reader Orca and the browser's speech synthesis (`--enable-speech-dispatcher`) use it; both
 * find it by SPEECHD_ADDRESS. Only the sound is replaced on the way from the page to the voice.
 *
 * It implements the part of SSIP (https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html)
 * that they use: a line is a command, a reply is a number and a text, and the text after SPEAK ends with a line of one
 * dot. The BEGIN and END events of each message follow a moment later, because both clients wait for them.
 */

import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';

/** The simulated duration of a message. Orca waits for its end only when it reads a whole page, the browser always. */
const SPOKEN_AFTER_MS = 20;
/**
 * Delays after which the events are repeated to a client that has sent nothing since: Orca's library loses an event
 * that arrives before it has registered the message, and Orca then stops in the middle of a page. This happens on a
 * busy machine; Orca ignores events of a message that it has already seen end.
 */
const TOLD_AGAIN_MS = [300, 1_500];

export class SpeechDispatcher {
  readonly #heard: string[] = [];
  /** The number of utterances at the last cancellation. */
  #silenced = 0;
  readonly #languages = new Set<string>();
  readonly #rates: number[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #lastAt = Date.now();
  #messages = 0;

  /** Listens on a Unix socket. */
  static async listen(path: string): Promise<SpeechDispatcher> {
    const dispatcher = new SpeechDispatcher();
    await new Promise<void>((resolve, reject) => {
      dispatcher.#server.once('error', reject).listen(path, resolve);
    });
    return dispatcher;
  }

  private constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  /** Every utterance so far, oldest first. */
  get heard(): readonly string[] {
    return this.#heard;
  }

  /** The utterances after the first `after` ones that were cancelled. */
  cutOff(after: number): readonly string[] {
    return this.#heard.slice(after, this.#silenced);
  }

  /** The requested languages. */
  get languages(): ReadonlySet<string> {
    return this.#languages;
  }

  /** The requested rates, oldest first. */
  get rates(): readonly number[] {
    return this.#rates;
  }

  /** Milliseconds since the last command. */
  get quietForMs(): number {
    return Date.now() - this.#lastAt;
  }

  /** Discards the utterances so far. */
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
          // SSIP doubles the dot at the beginning of a line.
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
        if (second.toUpperCase() === 'RATE') this.#rates.push(Number(others[0]));
        return void say('200 OK');
      case 'CANCEL':
      case 'STOP':
        this.#silenced = this.#heard.length;
        return void say('200 OK');
      case 'CHAR':
      case 'KEY':
        return this.#hear(socket, client, line.slice(command.length + 1));
      case 'LIST':
        return void say(...(first.toUpperCase() === 'OUTPUT_MODULES' ? ['250-tests', '250 OK'] : ['249-voix\tfr\tnone', '249 OK']));
      case 'GET':
        return void say(first.toUpperCase() === 'OUTPUT_MODULE' ? '251-tests' : '251-0', '251 OK');
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
    const tell = () => {
      if (socket.destroyed) return;
      for (const event of ['701 BEGIN', '702 END']) {
        const [code = ''] = event.split(' ');
        socket.write(`${code}-${message}\r\n${code}-${client}\r\n${event}\r\n`);
      }
    };
    setTimeout(tell, SPOKEN_AFTER_MS).unref();
    for (const later of TOLD_AGAIN_MS) setTimeout(() => message === this.#messages && tell(), later).unref();
  }
}

/** Removes SSML markup and normalises spaces. */
function plain(markup: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
