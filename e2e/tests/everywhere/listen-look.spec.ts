import type { Page } from '@playwright/test';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { DeviceVoices } from '../../support/device-voices.ts';
import { inItsFont } from '../../support/fonts.ts';
import { expect, test } from '../../support/test.ts';

/** The position of every element on the page. */
function places(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.page *')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 0 || height > 0 ? [[x, y + scrollY, width, height].map(Math.round).join(' ')] : [];
    }),
  );
}

test.describe('the bar and the mark', () => {
  test('shift no content', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await voices.says(/./);
    await inItsFont(page);
    const before = await places(page);
    for (let part = 0; part < 8; part += 1) {
      await voices.finish();
      await voices.says(/./);
      expect(await places(page)).toEqual(before);
    }
  });

  test('are visible in forced colours: the mark has an edge', async ({ visitor, page }) => {
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

  test('follow the voice down the screen, but never override manual scrolling', async ({ visitor, page }) => {
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
    // The person scrolls up to « Pause », and the page must not scroll down again.
    await page.evaluate(() => scrollTo(0, 0));
    await expect(listen.marked).not.toBeInViewport();
    await voices.finish();
    await voices.says(/./);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
