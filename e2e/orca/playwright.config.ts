/** Orca hears one screen at a time: one worker, and nothing is tried twice. */

import { defineConfig } from '@playwright/test';

const MINUTE_MS = 60_000;

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results/orca',
  workers: 1,
  forbidOnly: true,
  // What is heard only the second time is a fault not yet understood.
  retries: 0,
  timeout: 3 * MINUTE_MS,
  globalTimeout: 5 * MINUTE_MS,
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
        // No warnings of the browser's own, which Orca would read out.
        '--test-type',
        '--force-renderer-accessibility=complete',
      ],
    },
  },
});
