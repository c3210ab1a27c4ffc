/** The test fixtures of this folder: a real screen reader, the real product, and a listener. */

import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { expect, test as base } from '../support/test.ts';
import { Listener } from './listener.ts';
import { quiet } from './quiet.ts';
import { Desk } from './rig/desk.ts';
import { Transcript } from './transcript.ts';

const KEPT = fileURLToPath(new URL('../../docs/transcripts/', import.meta.url));
const COMMAND = 'cargo xtask transcripts';
/** A browser without a window after this time never opens one: it is ended and its test fails, before the suite's time-out. */
const LAUNCH_MS = 30_000;

export const test = base.extend<{ transcript: Transcript; listener: Listener }, { desk: Desk }>({
  desk: [
    async ({}, use) => {
      const desk = await Desk.setUp();
      await use(desk);
      const voices = [...desk.speech.languages];
      await desk.clear();
      expect(voices.filter((language) => !language.startsWith('fr')), 'only French voices').toEqual([]);
      expect(await desk.processes(), 'no process is left').toEqual([]);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // A separate window, opened at the start page of the service, without tabs and toolbars, which Orca would read.
  context: async ({ desk, service, launchOptions, locale, timezoneId }, use) => {
    await quiet(desk);
    desk.speech.forget();
    const profile = await desk.newFolder('profile');
    await mkdir(join(profile, 'Default'));
    await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      timeout: LAUNCH_MS,
      args: [...(launchOptions.args ?? []), `--app=${service.address}/`],
      env: desk.env,
      headless: false,
      viewport: null,
      ...(locale ? { locale } : {}),
      ...(timezoneId ? { timezoneId } : {}),
      baseURL: service.address,
    });
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    const [page] = context.pages();
    if (!page) throw new Error('The browser has no window.');
    await use(page);
  },
  transcript: async ({ service }, use, test) => {
    // The port differs between runs.
    const transcript = new Transcript(test.title, { [new URL(service.address).host]: '(l’adresse)' });
    await use(transcript);
    // The errors are already reported.
    if (test.errors.length > 0) return;
    const file = `${basename(test.file, '.spec.ts')}.md`;
    if (process.env['WRITE_TRANSCRIPTS']) await transcript.keep(join(KEPT, file), COMMAND);
    else await transcript.isKept(join(KEPT, file), COMMAND);
  },
  listener: async ({ page, desk, transcript }, use) => use(new Listener(page, desk, transcript)),
});

/** Disables the offers to translate and to save passwords, which Orca would read. */
const PREFERENCES = {
  translate: { enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  intl: { accept_languages: 'fr,fr-FR', selected_languages: 'fr,fr-FR' },
};

export { expect } from '@playwright/test';
