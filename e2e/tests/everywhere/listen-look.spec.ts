import type { Page } from '@playwright/test';
import { ListenBar } from '../../screens/listen-bar.ts';
import { isAccessible } from '../../support/axe.ts';
import { DeviceVoices, REMOTE } from '../../support/device-voices.ts';
import { fits, isPressable, spaceOut } from '../../support/layout.ts';
import { expect, test } from '../../support/test.ts';

/** Where everything on the page stands. */
function places(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.page *')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 0 || height > 0 ? [[x, y + scrollY, width, height].map(Math.round).join(' ')] : [];
    }),
  );
}

test.describe('the bar and the mark', () => {
  for (const width of [320, 360, 1280]) {
    test(`are accessible and fit at ${width} px, also spaced out`, async ({ visitor, page }) => {
      await page.setViewportSize({ width, height: 740 });
      const voices = await DeviceVoices.on(page);
      const listen = new ListenBar(page);
      await visitor.birthDate.open();
      await visitor.birthDate.submit();
      await visitor.birthDate.summary.waitFor();
      await listen.begin();
      // Each part of the screen in turn, under the mark.
      for (let part = 0; (await voices.now()) !== undefined || part === 0; part += 1) {
        await voices.says(/./);
        await isAccessible(page, `part ${part}`);
        await voices.finish();
        await page.waitForTimeout(50);
      }
      await listen.isFinished();
      await fits(page, 'all was read');
      await isPressable(page, 'all was read');
      await spaceOut(page);
      await fits(page, 'spaced out');
    });
  }

  test('are accessible where there is no voice', async ({ visitor, page }) => {
    await DeviceVoices.on(page, [REMOTE]);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await listen.says('Une voix française manque sur mon appareil.');
    await expect(page.getByRole('status').filter({ hasText: 'Une voix française manque' })).toHaveCount(1);
    await isAccessible(page, 'no voice');
    await fits(page, 'no voice');
    await isPressable(page, 'no voice');
  });

  test('move nothing on the page', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await voices.says(/./);
    const before = await places(page);
    for (let part = 0; part < 8; part += 1) {
      await voices.finish();
      await voices.says(/./);
      expect(await places(page)).toEqual(before);
    }
  });

  test('are seen in forced colours: the mark has an edge', async ({ visitor, page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await voices.says(/./);
    await voices.finish();
    await voices.says(visitor.needs.heading);
    await expect(listen.marked).toHaveCSS('outline-style', 'dashed');
    await expect(listen.marked).toHaveCSS('outline-width', '4px');
  });

  test('follow the voice down the screen, but not away from who has scrolled', async ({ visitor, page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.help.open();
    await listen.begin();
    for (let part = 0; part < 20; part += 1) {
      await voices.says(/./);
      await expect(listen.marked).toBeInViewport();
      await voices.finish();
    }
    await voices.says(/./);
    // Up to the bar, to press « Pause »: nothing pulls the screen down again.
    await page.evaluate(() => scrollTo(0, 0));
    await expect(listen.marked).not.toBeInViewport();
    await voices.finish();
    await voices.says(/./);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
