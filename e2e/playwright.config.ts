import { defineConfig } from '@playwright/test';

/** The system's browser: no download. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const EVERY_STATE_ALOUD = 'everywhere/listen-every-screen.spec.ts';

export default defineConfig({
  globalSetup: './product/print.mjs',
  outputDir: 'test-results',
  // Each worker has a server of its own, and a small machine has two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes only at a retry is an unexplained fault.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./support/figures.ts']],
  projects: [
    { name: 'e2e', testDir: 'tests', testIgnore: EVERY_STATE_ALOUD },
    // A separate project, because its states need people who have not used the server before.
    { name: 'aloud', testDir: 'tests', testMatch: EVERY_STATE_ALOUD },
    {
      name: 'access',
      testDir: 'access',
      testIgnore: 'pictures.spec.ts',
      snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
    },
    { name: 'pictures', testDir: 'access', testMatch: 'pictures.spec.ts' },
  ],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 360, height: 740 },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
