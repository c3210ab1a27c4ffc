import { fill, words } from '../../product/words.ts';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { DeviceVoices } from '../../support/device-voices.ts';
import { kept } from '../../support/kept.ts';
import { expect, test } from '../../support/test.ts';

test.describe('from screen to screen', () => {
  test('reading stops with its screen and continues on the next, until « Arrêter »', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    const { start, needs, birthDate } = visitor;
    await start.open();
    await listen.begin();
    await voices.says(words.common.steps_before);
    await start.activate();
    await needs.isAnnounced();
    await voices.says(words.common.steps_before);
    expect((await voices.spoken()).map(({ ended }) => ended), 'the first one was interrupted').toEqual([false, false]);
    await voices.finish();
    await voices.says(words.needs.title);
    await page.goBack();
    await start.isAnnounced();
    await voices.says(words.common.steps_before);
    await voices.finish();
    await voices.says(start.heading);
    await listen.stop();
    const before = (await voices.texts()).length;
    await start.activate();
    await needs.begin();
    await birthDate.isAnnounced();
    expect(await voices.texts()).toHaveLength(before);
    expect(await voices.mostAtOnce()).toBe(1);
  });

  test('after a reload it is paused until the person presses a button', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    const { needs, birthDate } = visitor;
    await needs.open();
    await listen.begin();
    await voices.says(/./);
    expect(await kept(page)).toEqual({ ecoute: 'on' });
    await page.reload();
    await needs.isReady();
    await listen.isThere();
    await listen.says(words.listen.paused);
    expect(await voices.texts()).toEqual([]);
    await listen.button(words.listen.resume).click();
    await voices.says(words.common.steps_before);
    await needs.begin();
    await birthDate.isAnnounced();
    await voices.says(fill(words.common.step_now, 1, words.common.step_identity));
    await listen.stop();
    expect(await kept(page)).toEqual({});
    await page.reload();
    await birthDate.isReady();
    await listen.isGone();
  });
});
