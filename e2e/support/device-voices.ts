/**
 * Fake voices of a device, because test machines have none. They replace the browser's `speechSynthesis` and behave
 * like it: voices load late, events follow asynchronously, a cancelled utterance ends with an error, and the page is
 * silent before user activation. `tests/everywhere/listen-aloud.spec.ts` uses the real speech synthesis instead.
 */

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ListenBar } from '../screens/shell/listen-bar.ts';

/** The properties that a browser gives a voice. */
export interface DeviceVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** One utterance that the voice received. */
export interface Spoken {
  readonly text: string;
  readonly voice: string;
  readonly lang: string;
  readonly rate: number;
  /** Whether it was spoken to its end. */
  ended: boolean;
}

export const FRENCH: DeviceVoice = { name: 'voix de l’appareil', lang: 'fr-FR', localService: true };
/** A voice that sends each sentence to its vendor. */
export const REMOTE: DeviceVoice = { name: 'voix du fabricant', lang: 'fr-FR', localService: false };
export const ENGLISH: DeviceVoice = { name: 'English voice', lang: 'en-US', localService: true };

/** The duration of a sentence: until the test ends it, or a moment. */
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

  /** Installs these voices on the pages that load later. */
  static async on(page: Page, voices: readonly DeviceVoice[] = [FRENCH]): Promise<DeviceVoices> {
    await page.addInitScript(install, voices);
    return new DeviceVoices(page);
  }

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Every utterance on this document. */
  spoken(): Promise<Spoken[]> {
    return this.#page.evaluate(() => window.deviceVoices.spoken);
  }

  /** The texts of the utterances. */
  async texts(): Promise<string[]> {
    return (await this.spoken()).map(({ text }) => text);
  }

  /** The current sentence, or undefined if the voice is silent. */
  now(): Promise<string | undefined> {
    return this.#page.evaluate(() => {
      const last = window.deviceVoices.spoken.at(-1);
      return last && !last.ended && speechSynthesis.speaking ? last.text : undefined;
    });
  }

  /** Asserts the current sentence. */
  async says(text: string | RegExp): Promise<void> {
    const now = expect.poll(() => this.now());
    await (typeof text === 'string' ? now.toBe(text) : now.toMatch(text));
  }

  async isSilent(): Promise<void> {
    await expect.poll(() => this.now()).toBe(undefined);
  }

  /** Ends the current sentence. */
  async finish(): Promise<void> {
    expect(await this.#page.evaluate(() => window.deviceVoices.finish()), 'a sentence is being spoken').toBe(true);
  }

  /** Sets the duration of later sentences; `a moment` also ends the current one. */
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

  /** Adds these voices to the device now. */
  async arrive(voices: readonly DeviceVoice[]): Promise<void> {
    await this.#page.evaluate((voices) => window.deviceVoices.arrive(voices), voices);
  }

  /** The maximum number of concurrent utterances, waiting ones included. */
  mostAtOnce(): Promise<number> {
    return this.#page.evaluate(() => window.deviceVoices.mostAtOnce);
  }
}

/** Runs in the page before its own scripts. */
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
      // As in a browser, an event never fires within the call that causes it.
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

  // A newly loaded document has no user activation. Chromium sometimes keeps that of the previous document.
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
