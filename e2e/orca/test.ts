/** The test of this folder: a real screen reader before the real product, and somebody who listens. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
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

export const test = base.extend<{ transcript: Transcript; listener: Listener }, { desk: Desk }>({
  desk: [
    async ({}, use) => {
      const desk = await Desk.setUp();
      await use(desk);
      await desk.clear();
      expect(await desk.processes(), 'no process is left').toEqual([]);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // A window of its own at the desk, open at the start of the service: no bar and no tab to be heard.
  context: async ({ desk, service, launchOptions, locale, timezoneId }, use) => {
    await quiet(desk);
    desk.speech.forget();
    const profile = await desk.newFolder('profile');
    await mkdir(join(profile, 'Default'));
    await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
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
  transcript: async ({ service }, use, { title, file, status, errors }) => {
    // The port is another one each time.
    const transcript = new Transcript(title, { [new URL(service.address).host]: '(l’adresse)' });
    await use(transcript);
    const path = join(KEPT, `${basename(file, '.spec.ts')}.md`);
    const now = transcript.markdown(COMMAND);
    if (process.env['WRITE_TRANSCRIPTS']) {
      await mkdir(KEPT, { recursive: true });
      await writeFile(path, now);
      return;
    }
    if (status !== 'passed' && status !== undefined || errors.length > 0) return;
    expect(now.split('\n'), `not what ${path} says; if this is right: ${COMMAND}`).toEqual((await readFile(path, 'utf8')).split('\n'));
  },
  listener: async ({ page, desk, transcript }, use) => use(new Listener(page, desk, transcript)),
});

/** The browser offers neither a translation nor to keep a password: Orca would read it out. */
const PREFERENCES = {
  translate: { enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  intl: { accept_languages: 'fr,fr-FR', selected_languages: 'fr,fr-FR' },
};

export { expect } from '@playwright/test';
