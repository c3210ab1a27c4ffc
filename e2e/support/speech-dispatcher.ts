/**
 * A loudspeaker for tests: a Speech Dispatcher with one French voice, as a Linux desktop has, that keeps what it is told to
 * say. The browser's own speech synthesis speaks to it (`--enable-speech-dispatcher`, SPEECHD_ADDRESS), so nothing of the
 * way from the page to the voice is replaced but the sound.
 *
 * It talks SSIP as far as Chromium uses it: a command a line, a number and words as the answer; what is said comes after
 * SPEAK and ends with a line that is a dot.
 */

import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';

/** How long a sentence lasts. */
const SENTENCE_MS = 40;

export class SpeechDispatcher {
  readonly said: string[] = [];
  readonly rates: string[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
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
      const lines = (rest + text).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (speaking && line === '.') {
          this.#say(socket, client, speaking.join(' '));
          speaking = undefined;
        } else if (speaking) {
          speaking.push(line);
        } else if (line.toUpperCase() === 'SPEAK') {
          speaking = [];
          socket.write('230 OK RECEIVING DATA\r\n');
        } else {
          socket.write(this.#answer(client, line.toUpperCase()));
        }
      }
    });
  }

  #answer(client: number, command: string): string {
    if (command.startsWith('LIST OUTPUT_MODULES')) return '250-tests\r\n250 OK MODULE LIST SENT\r\n';
    if (command.startsWith('LIST')) return '249-voix\tfr\tnone\r\n249 OK VOICE LIST SENT\r\n';
    if (command.startsWith('GET OUTPUT_MODULE')) return '251-tests\r\n251 OK GET RETURNED\r\n';
    if (command.startsWith('GET')) return '251-0\r\n251 OK GET RETURNED\r\n';
    if (command.startsWith('HISTORY')) return `245-${client}\r\n245 OK CLIENT ID SENT\r\n`;
    const rate = /^SET \S+ RATE (\S+)/.exec(command)?.[1];
    if (rate) this.rates.push(rate);
    return '200 OK\r\n';
  }

  #say(socket: Socket, client: number, text: string): void {
    this.said.push(text.replace(/<[^>]*>/g, '').replaceAll('&apos;', '’').trim());
    const message = (this.#messages += 1);
    socket.write(`225-${message}\r\n225 OK MESSAGE QUEUED\r\n`);
    const tell = (event: string) => {
      if (!socket.destroyed) socket.write(`${event.slice(0, 3)}-${message}\r\n${event.slice(0, 3)}-${client}\r\n${event}\r\n`);
    };
    setTimeout(() => tell('701 BEGIN'), 5).unref();
    setTimeout(() => tell('702 END'), SENTENCE_MS).unref();
  }
}
