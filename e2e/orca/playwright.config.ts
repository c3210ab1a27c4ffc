/** One worker, because Orca reads one screen at a time, and no retries. */

import { defineConfig } from '@playwright/test';

const MINUTE_MS = 60_000;

/** A normal run takes at most five minutes. Only a long run reads each screen from its title to its end. */
const long = Boolean(process.env['LONG']);

export default defineConfig({
  globalSetup: '../product/print.mjs',
  testDir: 'journeys',
  testIgnore: long ? [] : ['reading.spec.ts'],
  outputDir: '../test-results/orca',
  workers: 1,
  forbidOnly: true,
  // A phrase that is spoken only at a retry is an unexplained fault.
  retries: 0,
  timeout: 3 * MINUTE_MS,
  globalTimeout: (long ? 10 : 5) * MINUTE_MS,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Disables the browser's own warnings, which Orca would read.
        '--test-type',
        '--force-renderer-accessibility=complete',
      ],
    },
  },
});
