import type { Page } from '@playwright/test';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { TOURS } from '../../states/index.ts';
import { walk } from '../../states/walk.ts';
import { DeviceVoices } from '../../support/device-voices.ts';
import { kept } from '../../support/kept.ts';
import { settled } from '../../support/settled.ts';
import { bare, shown } from '../../support/shown.ts';
import { expect, test } from '../../support/test.ts';

/** Tours whose page shows more than a screen, or stores more on the device. */
const APART: readonly string[] = ['time', 'not-loaded', 'display', 'listen', 'listen-end', 'listen-no-voice'];
const READ = TOURS.filter(({ name }) => !APART.includes(name));

test.describe('on every screen, in every state', () => {
  test.slow();
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  const readsAll = (page: Page, voices: DeviceVoices) => {
    const listen = new ListenBar(page);
    return async (name: string) => {
      await settled(page);
      const said = bare((await voices.screen(listen)).join(' '));
      // During practice a tab stores one entry, and nothing else.
      const { practice, ...more } = await kept(page);
      expect.soft([undefined, 'on'], name).toContain(practice);
      expect.soft(more, name).toEqual({});
      let from = 0;
      for (const text of await shown(page)) {
        const at = said.indexOf(bare(text), from);
        expect.soft(at, `${name}: « ${text} » is read in its place`).toBeGreaterThanOrEqual(0);
        from = Math.max(from, at);
      }
    };
  };

  for (const tour of READ) {
    test.describe(tour.name, () => {
      test.use({ pace: tour.pace ?? 'usual' });

      test('no text is left out', async ({ service, page, watch }) => {
        if (tour.allow) watch.allow(tour.allow);
        const voices = await DeviceVoices.on(page);
        const reads = readsAll(page, voices);
        await walk(page, service, tour, ({ name }) => reads(`${tour.name}, ${name}`));
      });
    });
  }
});
