/**
 * The voices of a device: what a machine for tests has not. In the place of the browser's `speechSynthesis`, and as it
 * behaves: voices come late, events come later than the call that causes them, what is cancelled ends in an error, nothing
 * speaks before the person has pressed anything. `tests/everywhere/listen-aloud.spec.ts` does without it.
 */

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ListenBar } from '../screens/shell/listen-bar.ts';

/** What a browser says of a voice. */
export interface DeviceVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** One sentence that the voice was given. */
export interface Spoken {
  readonly text: string;
  readonly voice: string;
  readonly lang: string;
  readonly rate: number;
  /** Whether it was said to its end. */
  ended: boolean;
}

export const FRENCH: DeviceVoice = { name: 'voix de l’appareil', lang: 'fr-FR', localService: true };
/** Sends each sentence to its maker. */
export const REMOTE: DeviceVoice = { name: 'voix du fabricant', lang: 'fr-FR', localService: false };
export const ENGLISH: DeviceVoice = { name: 'English voice', lang: 'en-US', localService: true };

/** How long a sentence lasts: until the test says so, or a moment. */
type Lasts = 'until told' | 'a moment';

interface Fake {
  spoken: Spoken[];
  lasts: Lasts;
  mostAtOnce: number;
  finish(): boolean;
  arrive(voices: readonly DeviceVoice[]): void;
}

declare global {
  interface Window {
    deviceVoices: Fake;
  }
}

export class DeviceVoices {
  readonly #page: Page;

  /** Gives the pages to come these voices. */
  static async on(page: Page, voices: readonly DeviceVoice[] = [FRENCH]): Promise<DeviceVoices> {
    await page.addInitScript(install, voices);
    return new DeviceVoices(page);
  }

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Everything that was given to the voice on this document. */
  spoken(): Promise<Spoken[]> {
    return this.#page.evaluate(() => window.deviceVoices.spoken);
  }

  /** The texts alone. */
  async texts(): Promise<string[]> {
    return (await this.spoken()).map(({ text }) => text);
  }

  /** The sentence that is being said; nothing while the voice is silent. */
  now(): Promise<string | undefined> {
    return this.#page.evaluate(() => {
      const last = window.deviceVoices.spoken.at(-1);
      return last && !last.ended && speechSynthesis.speaking ? last.text : undefined;
    });
  }

  /** This is what is being said. */
  async says(text: string | RegExp): Promise<void> {
    const now = expect.poll(() => this.now());
    await (typeof text === 'string' ? now.toBe(text) : now.toMatch(text));
  }

  async isSilent(): Promise<void> {
    await expect.poll(() => this.now()).toBe(undefined);
  }

  /** The sentence that is being said has come to its end. */
  async finish(): Promise<void> {
    expect(await this.#page.evaluate(() => window.deviceVoices.finish()), 'something is being said').toBe(true);
  }

  /** Sentences last so long from here on; what is being said is at its end where they last a moment. */
  async last(lasts: Lasts): Promise<void> {
    await this.#page.evaluate((lasts) => {
      window.deviceVoices.lasts = lasts;
      if (lasts === 'a moment') window.deviceVoices.finish();
    }, lasts);
  }

  /** Listens to a whole screen, and stops. */
  async screen(listen: ListenBar): Promise<string[]> {
    const before = (await this.spoken()).length;
    await this.last('a moment');
    await listen.begin();
    await listen.isFinished();
    await listen.stop();
    await this.last('until told');
    return (await this.texts()).slice(before);
  }

  /** The device has found these voices now. */
  async arrive(voices: readonly DeviceVoice[]): Promise<void> {
    await this.#page.evaluate((voices) => window.deviceVoices.arrive(voices), voices);
  }

  /** How many sentences were ever waiting or being said at the same time. */
  mostAtOnce(): Promise<number> {
    return this.#page.evaluate(() => window.deviceVoices.mostAtOnce);
  }
}

/** Runs in the page, before anything else of it. */
function install(voices: readonly DeviceVoice[]): void {
  class Utterance extends EventTarget {
    voice: DeviceVoice | null = null;
    lang = '';
    rate = 1;
    onend: ((event: Event) => void) | null = null;
    onerror: ((event: Event) => void) | null = null;
    readonly text: string;
    record: Spoken | undefined;

    constructor(text: string) {
      super();
      this.text = text;
    }

    tell(type: 'end' | 'error', error?: string): void {
      // As in a browser: never within the call that causes it.
      setTimeout(() => (type === 'end' ? this.onend : this.onerror)?.(Object.assign(new Event(type), { error })), 0);
    }
  }

  let known: readonly DeviceVoice[] = [];
  let asked = false;
  let queue: Utterance[] = [];

  class Synthesis extends EventTarget {
    onvoiceschanged: ((event: Event) => void) | null = null;
    paused = false;

    get speaking(): boolean {
      return queue.length > 0;
    }

    get pending(): boolean {
      return queue.length > 1;
    }

    getVoices(): DeviceVoice[] {
      if (!asked && voices.length > 0) setTimeout(() => fake.arrive(voices), 30);
      asked = true;
      return [...known];
    }

    speak(utterance: Utterance): void {
      if (!navigator.userActivation.hasBeenActive) return utterance.tell('error', 'not-allowed');
      const { text, voice, lang, rate } = utterance;
      utterance.record = { text, voice: voice?.name ?? '', lang, rate, ended: false };
      fake.spoken.push(utterance.record);
      queue.push(utterance);
      fake.mostAtOnce = Math.max(fake.mostAtOnce, queue.length);
      if (fake.lasts === 'a moment') setTimeout(() => queue[0] === utterance && fake.finish(), 1);
    }

    cancel(): void {
      const [current, ...others] = queue;
      queue = [];
      current?.tell('error', 'interrupted');
      for (const one of others) one.tell('error', 'canceled');
    }

    pause(): void {
      this.paused = true;
    }

    resume(): void {
      this.paused = false;
    }
  }

  // A document that is loaded anew has not been touched. Chromium sometimes takes over the touch of the one before.
  let touched = false;
  for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, () => (touched = true), true);
  Object.defineProperty(navigator, 'userActivation', { value: { get hasBeenActive() { return touched; } } });

  const synthesis = new Synthesis();
  const fake: Fake = {
    spoken: [],
    lasts: 'until told',
    mostAtOnce: 0,
    finish() {
      const said = queue.shift();
      if (said?.record) said.record.ended = true;
      said?.tell('end');
      return said !== undefined;
    },
    arrive(voices) {
      known = voices;
      synthesis.onvoiceschanged?.(new Event('voiceschanged'));
    },
  };
  window.deviceVoices = fake;
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}
