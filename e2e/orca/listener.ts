/**
 * A person who hears the screens and has a keyboard. Whatever this person does is followed by what is heard, until
 * Orca is silent again; both go into the transcript, and what is heard is held against what must be.
 */

import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { pattern, words } from '../product/words.ts';
import type { Screen } from '../screens/screen.ts';
import type { Notice } from '../screens/shell/notice.ts';
import { PASSWORD } from '../support/person.ts';
import { OPERATOR } from '../support/service.ts';
import { focused } from './focused.ts';
import type { Key } from './keys.ts';
import { press, type } from './keys.ts';
import { quiet } from './quiet.ts';
import type { Desk } from './rig/desk.ts';
import type { Transcript } from './transcript.ts';
import { plain, times, without, wrongToHear } from './words.ts';

/** How long something that must be heard may take on a busy machine. */
const PATIENCE_MS = 20_000;
/** How long something that comes by itself is waited for. */
const LONGEST_WAIT_MS = 60_000;
/**
 * What Orca says of itself, of the way from place to place and of a document that it has got to know. When, and how
 * much of it, depends on how busy the machine is: it is neither compared nor written down. Nor is « J’attends… », which
 * the page says where an answer takes longer than a second.
 */
const IN_PASSING = new RegExp(
  `^(${pattern(words.common.waiting)}$|Mode (focus|navigation)$|sortie d|contenu principal$|formulaire$|Chromium cadre|.* cadre\\.$|Chargement |La page possède )`,
);
/** The title where Orca has got to know the document late, and says once more where the person is. */
const TITLE_AGAIN = /\S en-tête niveau 1( cliquable)?\.$/;
const READ_ALL: Key = '+ (pavé numérique)';
/** Orca's key for the next heading of the first level; there is one on each screen. */
const TO_TITLE: Key = '1';
/** What stands at the end of each screen. */
const LAST_WORDS = words.statement.formal_foot_none.replace(/(?<=: ).*/, '');
/** More than on any screen. */
const MOST_STOPS = 40;

export class Listener {
  readonly #page: Page;
  readonly #desk: Desk;
  readonly #transcript: Transcript;
  #screen = '';

  constructor(page: Page, desk: Desk, transcript: Transcript) {
    this.#page = page;
    this.#desk = desk;
    this.#transcript = transcript;
  }

  /** The first screen, of which the whole document has been loaded: Orca says the document's title. */
  async begins(screen: Screen): Promise<void> {
    await screen.isReady();
    this.#transcript.screen(screen.heading);
    this.#screen = screen.heading;
    const document = `${screen.title} – ${OPERATOR.name} document web`;
    const heard = await this.#hears('J’ouvre l’adresse du service', 0, [document]);
    this.#onceEach(heard, [document]);
  }

  /** Begins here: whatever was done to come here was not listened to. */
  async beginsAt(screen: Screen): Promise<void> {
    await screen.isAnnounced();
    await quiet(this.#desk);
    this.#transcript.screen(screen.heading);
    this.#screen = screen.heading;
  }

  /** Presses a key that leads to another screen: its title is the first thing that is heard, and is heard once. */
  async goesTo(screen: Screen | Notice, key: Key, says: readonly string[] = []): Promise<void> {
    const before = this.#desk.speech.heard.length;
    await press(this.#desk, key);
    await this.#arrivesAt(screen, `Touche ${key}`, before, says);
  }

  /**
   * Does nothing until another screen comes by itself: its title is heard, once, and nothing cuts it off. A warning that
   * closes before gives the focus back to its page, which may be heard or not: it is not of this screen.
   */
  async isLedTo(screen: Screen | Notice, what: string): Promise<void> {
    const { heard } = this.#desk.speech;
    const before = heard.length;
    const title = () => heard.findIndex((text, index) => index >= before && times([text], screen.heading) > 0);
    await expect.poll(title, { message: `« ${screen.heading} » is heard`, timeout: LONGEST_WAIT_MS }).not.toBe(-1);
    await this.#arrivesAt(screen, what, title());
  }

  async #arrivesAt(screen: Screen | Notice, doing: string, before: number, says: readonly string[] = []): Promise<void> {
    await expect(screen.h1).toHaveText(screen.heading, { timeout: LONGEST_WAIT_MS });
    await screen.isAnnounced();
    this.#transcript.screen(screen.heading);
    this.#screen = screen.heading;
    const heard = await this.#hears(doing, before, [screen.heading, ...says]);
    this.#onceEach(heard, [screen.heading, ...says]);
    const [first = ''] = heard;
    expect.soft(plain(first), this.#where(doing, heard)).toContain(plain(screen.heading));
  }

  /**
   * Has the whole screen read by Orca's own keys, as a person does who meets a screen for the first time: to the title,
   * and from there to the very end.
   */
  async readsAll(): Promise<void> {
    await press(this.#desk, TO_TITLE);
    await quiet(this.#desk);
    const was = await this.#page.evaluateHandle(() => document.activeElement);
    const before = this.#desk.speech.heard.length;
    await press(this.#desk, READ_ALL);
    const [begins, ends] = [this.#screen, LAST_WORDS];
    const heard = await this.#hears(`Touche ${TO_TITLE}, touche ${READ_ALL} : Orca lit tout`, before, [begins, ends], TITLE_AGAIN);
    this.#onceEach(heard.slice(0, 1), [begins]);
    this.#onceEach(heard, [ends]);
    expect(await was.evaluate((element) => element === document.activeElement), 'reading moves no focus').toBe(true);
  }

  /** Presses a key that stays on this screen. What must be heard, is heard, each once. */
  async presses(key: Key, says: readonly string[] = []): Promise<void> {
    const doing = `Touche ${key}`;
    const before = this.#desk.speech.heard.length;
    await press(this.#desk, key);
    const heard = await this.#hears(doing, before, says);
    this.#onceEach(heard, says);
  }

  /** Presses Tab, or another key, until this has the focus. Whatever has it on the way is heard with its name and its description. */
  async comesTo(target: Locator, says: readonly string[] = [], key: Key = 'Tab'): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const before = this.#desk.speech.heard.length;
      const was = await this.#page.evaluateHandle(() => document.activeElement);
      await press(this.#desk, key);
      await expect.poll(() => was.evaluate((element) => element !== document.activeElement), 'the focus moves on').toBe(true);
      const there = await target.evaluate((element) => element === document.activeElement);
      const { name, description } = await focused(this.#page);
      const told = [name, description].filter((words) => words !== '');
      const heard = await this.#hears(`Touche ${key}`, before, [...told, ...(there ? says : [])]);
      // A name may stand in its description as well: « Mon identifiant : 2 règles ».
      this.#onceEach(without(heard, description), [name].filter((words) => words !== ''));
      this.#onceEach(heard, [...(description ? [description] : []), ...(there ? says : [])]);
      if (there) return;
    }
    throw new Error(`${key} never comes to ${String(target)}.`);
  }

  /** Comes to a field and types in it; says what is typed in the transcript by other words, where it is not always the same. */
  async writes(field: Locator, text: string, { says = [], as = text, status = [] }: Writing = {}): Promise<void> {
    await this.comesTo(field, says);
    await this.types(field, text, { as, status });
  }

  /** Types in the field that has the focus. */
  async types(field: Locator, text: string, { as = text, status = [] }: Omit<Writing, 'says'> = {}): Promise<void> {
    const before = this.#desk.speech.heard.length;
    // A field that is reached by Tab has all its text selected, so what is typed takes its place.
    await type(this.#desk, text);
    await expect.poll(async () => (await field.inputValue()).replace(/\s/g, ''), 'every sign has arrived').toBe(text.replace(/\s/g, ''));
    const doing = `J’écris : ${as}`;
    const heard = await this.#hears(doing, before, status);
    this.#onceEach(heard, status);
  }

  /** Does nothing until this is said by itself. */
  async waitsFor(what: string, says: readonly string[]): Promise<void> {
    const before = this.#desk.speech.heard.length;
    await expect.poll(() => this.#desk.speech.heard.length, { timeout: LONGEST_WAIT_MS }).toBeGreaterThan(before);
    const heard = await this.#hears(what, before, says);
    this.#onceEach(heard, says);
  }

  async #hears(doing: string, before: number, must: readonly string[], besides?: RegExp): Promise<string[]> {
    const { speech } = this.#desk;
    const end = Date.now() + PATIENCE_MS;
    const complete = () => must.every((words) => times(speech.heard.slice(before), words) > 0);
    while (!complete() && Date.now() < end) await pause(40);
    await quiet(this.#desk);
    const heard = speech.heard.slice(before).filter((text) => !IN_PASSING.test(text) && !besides?.test(text));
    this.#transcript.step(doing, heard);
    // A key that is pressed silences what came before it, and nothing silences what comes after it.
    expect.soft(speech.cutOff(before), `cut off: ${this.#where(doing, heard)}`).toEqual([]);
    expect.soft(wrongToHear(heard, [PASSWORD]), this.#where(doing, heard)).toEqual([]);
    return heard;
  }

  #onceEach(heard: readonly string[], must: readonly string[]): void {
    const counted = Object.fromEntries(must.map((words) => [words, times(heard, words)]));
    const once = Object.fromEntries(must.map((words) => [words, 1]));
    expect.soft(counted, this.#where('', heard)).toEqual(once);
  }

  #where(doing: string, heard: readonly string[]): string {
    return `« ${this.#screen} », ${doing}, heard: ${heard.join(' | ')}`;
  }
}

interface Writing {
  /** What is heard of the field besides its name and its description. */
  readonly says?: readonly string[];
  /** How the transcript names what is typed. */
  readonly as?: string;
  /** What is heard after a pause. */
  readonly status?: readonly string[];
}
