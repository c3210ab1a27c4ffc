import { words } from '../../product/words.ts';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { DeviceVoices } from '../../support/device-voices.ts';
import { holdWebAssembly } from '../../support/held.ts';
import { kept } from '../../support/kept.ts';
import { expect, test } from '../../support/test.ts';

test.describe('until the person presses « Écouter »', () => {
  test('nothing is spoken and nothing is stored', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.start.open();
    await listen.isGone();
    await visitor.start.activate();
    await visitor.needs.isAnnounced();
    expect(await voices.texts()).toEqual([]);
    expect(await kept(page)).toEqual({});
  });

  test('a press before WebAssembly has loaded takes effect once it has', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    const release = await holdWebAssembly(page);
    await page.goto('/');
    await listen.tool.click();
    await expect(listen.tool).toHaveAttribute('aria-busy', 'true');
    release();
    await listen.isThere();
    await voices.says(words.common.steps_before);
    await voices.finish();
    await voices.says(visitor.start.heading);
  });

  test('where WebAssembly never loads there is no inert button', async ({ page, watch }) => {
    watch.allow(/wasm|Failed to (fetch|load resource)|net::ERR_FAILED/i);
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('/');
    await expect(page.locator('.no-app')).toBeVisible();
    await expect(new ListenBar(page).tool).toBeHidden();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('there is no inert button, either', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('banner').getByRole('link', { name: words.common.help })).toBeVisible();
      await expect(new ListenBar(page).tool).toBeHidden();
    });
  });
});
