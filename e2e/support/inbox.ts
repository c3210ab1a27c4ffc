/** Received messages by address; each is read once. */

/** A message in the form in which a person reads it. */
export interface Message {
  readonly to: string;
  /** Empty for an SMS. */
  readonly subject: string;
  readonly text: string;
  /** The sender's message id; stable over retries. */
  readonly id: string;
}

const PATIENCE_MS = 15_000;
/** The code for a new contact: two groups of three digits. */
const CONTACT_CODE = /\b\d{3}\s\d{3}\b/;
/** The alphabet of provisional codes, in groups of four. */
const CODE = /\b[234679CDFGHJKMNPRTVWX]{4}(?:\s[234679CDFGHJKMNPRTVWX]{4}){2}\b/;

export class Inbox {
  readonly #unread: Message[] = [];
  readonly #faults: string[] = [];
  readonly #waiting = new Set<() => void>();

  put(message: Message): void {
    this.#unread.push(message);
    this.#wake();
  }

  /** Records a fault in a received message; every test that waits for a message fails with it. */
  complain(fault: string): void {
    this.#faults.push(fault);
    this.#wake();
  }

  /** Waits for the oldest unread message to this address. */
  async next(to: string | undefined, patienceMs = PATIENCE_MS): Promise<Message> {
    if (!to) throw new Error('This person cannot be reached this way.');
    const end = Date.now() + patienceMs;
    for (;;) {
      if (this.#faults.length > 0) throw new Error(this.#faults.join('\n'));
      const at = this.#unread.findIndex((message) => message.to === to);
      const [found] = at < 0 ? [] : this.#unread.splice(at, 1);
      if (found) return found;
      if (Date.now() >= end) throw new Error(`Nothing arrived for ${to} within ${patienceMs} ms.`);
      await this.#change(end - Date.now());
    }
  }

  /** The provisional code of the oldest unread message to this address. */
  async code(to: string | undefined, patienceMs = PATIENCE_MS): Promise<string> {
    return this.#codeOf(CODE, to, patienceMs);
  }

  /** The code of a new contact in the oldest unread message to it. */
  async contactCode(to: string | undefined): Promise<string> {
    return this.#codeOf(CONTACT_CODE, to);
  }

  /** The number of unread messages to this address. */
  unread(to: string | undefined): number {
    return this.#unread.filter((message) => message.to === to).length;
  }

  async #codeOf(pattern: RegExp, to: string | undefined, patienceMs = PATIENCE_MS): Promise<string> {
    const { text } = await this.next(to, patienceMs);
    const code = pattern.exec(text)?.[0];
    if (!code) throw new Error(`No such code in:\n${text}`);
    return code.replace(/\s/g, ' ');
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  #change(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#waiting.add(wake);
    });
  }
}
