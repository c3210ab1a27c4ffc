/**
 * Speech: a virtual screen reader walks through the page to its end. It speaks roles in English; this look checks
 * which words are spoken, in which order, how often. The suite `orca` uses a real screen reader in French.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Seen } from './look.ts';

/** One spoken phrase and its element. */
export interface Said {
  readonly phrase: string;
  /** For a field, the texts associated with it, each of which must be spoken. */
  readonly owed: readonly string[];
  /** Whether the element is a control. */
  readonly control: boolean;
  /** Whether it is in the main part, a dialog or a note; the head is the same everywhere and left out of snapshots. */
  readonly kept: boolean;
  /** The text typed into a password field. */
  readonly secret: string;
}

const FURTHEST = 2_000;
const NONSENSE = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\[\[|\]\]|\{\{|\}\}/;
const NAMELESS = /^(button|link|textbox|checkbox|radio|group|combobox|img|image|dialog)(, (not )?checked|, position \d+|, set size \d+|, invalid)*$/;

/** The module's exports become a global, because the page's policy blocks loading a foreign module. */
const READER = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8').replace(
  /export\s*\{([^}]*)\};?(?=[^}]*$)/,
  (_, names: string) => {
    const entries = names.split(',').map((one) => one.trim().split(' as '));
    return `globalThis.guidepup = { ${entries.map(([own, name]) => `${name ?? own}: ${own}`).join(', ')} };`;
  },
);

interface Reader {
  readonly virtual: {
    start(options: { container: Node }): Promise<void>;
    next(): Promise<void>;
    stop(): Promise<void>;
    lastSpokenPhrase(): Promise<string>;
    readonly activeNode: Node | null;
  };
}

/** Every phrase from the first element of the page to the last. The focus does not change. */
export async function listen(page: Page): Promise<Said[]> {
  if (!(await page.evaluate(() => 'guidepup' in window))) await page.evaluate(READER);
  return page.evaluate(async (furthest) => {
    const { virtual } = (window as unknown as { guidepup: Reader }).guidepup;
    const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    /** The accessible text, without purely visual parts. */
    const wordsOf = (element: Element | null | undefined) => {
      const copy = element?.cloneNode(true);
      if (copy instanceof Element) for (const hidden of copy.querySelectorAll('[aria-hidden=true], [popover], svg, input')) hidden.remove();
      return flat(copy?.textContent);
    };
    const textOf = (ids: string | null) => (ids ?? '').split(/\s+/).map((id) => (id ? wordsOf(document.getElementById(id)) : ''));
    const labelOf = (field: HTMLInputElement) => {
      const own = field.getAttribute('aria-label') ?? textOf(field.getAttribute('aria-labelledby')).join(' ');
      return own || [...(field.labels ?? [])].map(wordsOf).join(' ');
    };
    const focused = document.activeElement;
    const at = scrollY;
    const said: Said[] = [];
    // An open dialog makes the rest of the page inert.
    await virtual.start({ container: document.querySelector('dialog[open]') ?? document.body });
    for (let step = 0; step < furthest; step += 1) {
      const node = virtual.activeNode;
      const element = node instanceof Element ? node : node?.parentElement;
      const phrase = flat(await virtual.lastSpokenPhrase());
      const field = element instanceof HTMLInputElement && node === element ? element : undefined;
      // The end of an element, and a link's text after its name, add nothing new.
      const again = node instanceof Text && said.at(-1)?.phrase.endsWith(`, ${phrase}`);
      if (element?.checkVisibility() && !/^end( of|,|$)/.test(phrase) && phrase !== 'paragraph' && !again) {
        const described = node === element ? textOf(element.getAttribute('aria-describedby')) : [];
        const secret = field?.type === 'password' ? field.value : '';
        said.push({
          phrase: secret ? phrase.replaceAll(flat(secret), '…') : phrase,
          owed: [...(field ? [labelOf(field)] : []), ...described].filter(Boolean),
          control: node === element && element.matches('a[href], button, input, select, textarea, summary, [role=group], fieldset, dialog'),
          kept: element.closest('main, dialog, .page-note') !== null,
          secret,
        });
      }
      if (phrase.startsWith('end of document') || (step > 0 && element === document.querySelector('dialog[open]') && phrase.startsWith('end of'))) break;
      await virtual.next();
    }
    await virtual.stop();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    scrollTo(0, at);
    return said;
  }, FURTHEST);
}

/** The faults in the speech. */
export async function misheard(page: Page, said: readonly Said[], seen: Seen): Promise<string[]> {
  const found: string[] = [];
  if (said.length >= FURTHEST) found.push('the reading does not end');
  for (const { phrase, owed, control } of said) {
    if (NONSENSE.test(phrase)) found.push(`nonsense: ${phrase}`);
    if (control && NAMELESS.test(phrase)) found.push(`without a name: ${phrase}`);
    const missing = owed.filter((words) => !tight(phrase).includes(tight(words)));
    if (missing.length > 0) found.push(`« ${phrase} » omits « ${missing.join(' », « ')} »`);
  }
  const { title, statuses, dialog, fields } = await page.evaluate(() => {
    const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const shown = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    return {
      title: flat(document.querySelector('.page h1, main h1')?.textContent),
      statuses: shown('[role=status]').flatMap((one) => one.innerText.split('\n').map(flat)).filter(Boolean),
      dialog: flat(document.querySelector('dialog[open] h2')?.textContent),
      fields: shown('input:not([type=hidden]), select, textarea').length,
    };
  });
  const count = (test: (phrase: string) => boolean) => said.filter(({ phrase }) => test(phrase)).length;
  if (dialog) {
    if (count((phrase) => phrase === `heading, ${dialog}, level 2`) !== 1) found.push(`the dialog’s title « ${dialog} » is not spoken once as a heading`);
  } else {
    const titles = said.filter(({ phrase }) => /^heading, .*, level 1\b/.test(phrase)).map(({ phrase }) => phrase);
    if (titles.length !== 1 || !titles[0]?.startsWith(`heading, ${title}, `)) found.push(`titles: ${titles.join(' | ') || 'none'} instead of « ${title} » once`);
    const heard = said.filter(({ owed, phrase, control }) => control && owed.length > 0 && !phrase.startsWith('group')).length;
    if (heard < fields) found.push(`${heard} of ${fields} fields are spoken`);
    const whole = tight(said.map(({ phrase }) => phrase).join());
    for (const status of new Set(statuses)) {
      if (!whole.includes(tight(status))) found.push(`the status « ${status} » is not spoken`);
    }
  }
  const secrets = said.map(({ secret }) => secret).filter(Boolean);
  if (!seen.passwordShown) {
    const spoken = said.filter(({ phrase }) => secrets.some((secret) => phrase.includes(secret)));
    found.push(...spoken.map(() => 'a password is spoken'));
  }
  return found;
}

/** The transcript for reviewers. */
export function transcript(said: readonly Said[]): string {
  const kept = said.filter(({ kept }) => kept);
  return kept.map(({ phrase }) => phrase.replace(/^listitem, level \d+, position (\d+), set size (\d+)/, 'listitem $1 of $2')).join('\n');
}

/** Ignores spaces and commas, which the reader inserts between elements. */
function tight(text: string): string {
  return text.replace(/[\s,]+/g, '');
}
