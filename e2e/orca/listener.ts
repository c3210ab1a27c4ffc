/**
 * A person with a screen reader and a keyboard. Each action waits until Orca is silent again; the transcript records
 * the action and the speech, and the speech is compared with what is expected.
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

/** Time-out for expected speech on a busy machine. */
const PATIENCE_MS = 20_000;
/** Time-out for an event without an action. */
const LONGEST_WAIT_MS = 60_000;
/**
 * What Orca says about itself, about moving between places and about a newly loaded document. Its timing and extent
 * depend on the machine's load, so it is neither compared nor recorded. The same holds for « J’attends… », which
 * the page says when a response takes longer than a second.
 */
const IN_PASSING = new RegExp(
  `^(${pattern(words.common.waiting)}$|Mode (focus|navigation)$|sortie d|contenu principal$|formulaire$|Chromium cadre|.* cadre\\.$|Chargement |La page possède )`,
);
/** The title, which Orca repeats when it has loaded the document late. */
const TITLE_AGAIN = /\S en-tête niveau 1( cliquable)?\.$/;
const READ_ALL: Key = '+ (pavé numérique)';
/** Orca's key for the next level-one heading; each screen has exactly one. */
const TO_TITLE: Key = '1';
/** The last words of each screen. */
const LAST_WORDS = words.statement.formal_foot_none.replace(/(?<=: ).*/, '');
/** More than any screen has. */
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

  /** Starts on the first screen after a complete page load: Orca says the document's title. */
  async begins(screen: Screen): Promise<void> {
    await screen.isReady();
    this.#transcript.screen(screen.heading);
    this.#screen = screen.heading;
    const document = `${screen.title} – ${OPERATOR.name} document web`;
    const heard = await this.#hears('J’ouvre l’adresse du service', 0, [document]);
    this.#onceEach(heard, [document]);
  }

  /** Starts on this screen; the speech so far is ignored. */
  async beginsAt(screen: Screen): Promise<void> {
    await screen.isAnnounced();
    await quiet(this.#desk);
    this.#transcript.screen(screen.heading);
    this.#screen = screen.heading;
  }

  /** Presses a key that leads to another screen: its title is the first thing that is spoken, and is spoken once. */
  async goesTo(screen: Screen | Notice, key: Key, says: readonly string[] = []): Promise<void> {
    const before = this.#desk.speech.heard.length;
    await press(this.#desk, key);
    await this.#arrivesAt(screen, `Touche ${key}`, before, says);
  }

  /**
   * Waits until another screen comes without an action: its title is spoken once and not interrupted. A warning that
   * closes before returns the focus to its page, whose speech may occur and is ignored.
   */
  async isLedTo(screen: Screen | Notice, what: string): Promise<void> {
    const { heard } = this.#desk.speech;
    const before = heard.length;
    const title = () => heard.findIndex((text, index) => index >= before && times([text], screen.heading) > 0);
    await expect.poll(title, { message: `« ${screen.heading} » is spoken`, timeout: LONGEST_WAIT_MS }).not.toBe(-1);
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
   * Reads the whole screen with Orca's own keys, as a person does on an unknown screen: first the title,
   * then from there to the end.
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
    expect(await was.evaluate((element) => element === document.activeElement), 'reading does not move the focus').toBe(true);
  }

  /** Presses a key that stays on this screen. Each expected phrase is spoken once. */
  async presses(key: Key, says: readonly string[] = []): Promise<void> {
    const doing = `Touche ${key}`;
    const before = this.#desk.speech.heard.length;
    await press(this.#desk, key);
    const heard = await this.#hears(doing, before, says);
    this.#onceEach(heard, says);
  }

  /** Presses Tab, or another key, until the target has the focus. Each element on the way is spoken with its name and description. */
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
      // The description may contain the name as well: « Mon identifiant : 2 règles ».
      this.#onceEach(without(heard, description), [name].filter((words) => words !== ''));
      this.#onceEach(heard, [...(description ? [description] : []), ...(there ? says : [])]);
      if (there) return;
    }
    throw new Error(`${key} never comes to ${String(target)}.`);
  }

  /** Moves to a field and types in it; `as` replaces the typed text in the transcript if it differs between runs. */
  async writes(field: Locator, text: string, { says = [], as = text, status = [] }: Writing = {}): Promise<void> {
    await this.comesTo(field, says);
    await this.types(field, text, { as, status });
  }

  /** Types in the focused field. */
  async types(field: Locator, text: string, { as = text, status = [] }: Omit<Writing, 'says'> = {}): Promise<void> {
    const before = this.#desk.speech.heard.length;
    // Tab selects all text of a field, so typing replaces it.
    await type(this.#desk, text);
    await expect.poll(async () => (await field.inputValue()).replace(/\s/g, ''), 'every character has arrived').toBe(text.replace(/\s/g, ''));
    const doing = `J’écris : ${as}`;
    const heard = await this.#hears(doing, before, status);
    this.#onceEach(heard, status);
  }

  /** Waits until this is spoken without an action. */
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
    // A key press may interrupt earlier speech; later speech must not be interrupted.
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
  /** The expected speech about the field besides its name and description. */
  readonly says?: readonly string[];
  /** The name of the typed text in the transcript. */
  readonly as?: string;
  /** The expected announcement after a pause. */
  readonly status?: readonly string[];
}
