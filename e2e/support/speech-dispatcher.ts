/**
 * A loudspeaker for tests: a Speech Dispatcher with one French voice, as a Linux desktop has, that keeps each utterance.
 * The screen reader Orca speaks to it, and so does the browser's own speech synthesis (`--enable-speech-dispatcher`); both
 * find it by SPEECHD_ADDRESS. Nothing of the way from the page to the voice is replaced but the sound.
 *
 * It talks SSIP (https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html), as far as
 * they use it: a line is a command, an answer is a number and words, what is spoken comes after SPEAK and ends with a dot
 * alone. Each message « begins » and « ends » a moment later, because both wait to be told so.
 */

import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';

/** How long a message seems to take. Orca waits for the end of each only when it reads a whole page, the browser always. */
const SPOKEN_AFTER_MS = 20;
/**
 * When that is told again, to a client that has said nothing since: Orca's library loses an event that comes before it has
 * noted for whom, and Orca then stands still in the middle of a page. On a busy machine this happens; of a message that
 * has ended for it, it takes no notice.
 */
const TOLD_AGAIN_MS = [300, 1_500];

export class SpeechDispatcher {
  readonly #heard: string[] = [];
  /** How many utterances there were when it was last told to be silent. */
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

  /** The speeds that were asked for, oldest first. */
  get rates(): readonly number[] {
    return this.#rates;
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

/** Without the marks for the voice, and with plain spaces. */
function plain(markup: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
