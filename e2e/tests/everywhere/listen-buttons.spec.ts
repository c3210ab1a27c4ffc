import { fill, words } from '../../product/words.ts';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { DeviceVoices } from '../../support/device-voices.ts';
import { kept } from '../../support/kept.ts';
import { tabTo } from '../../support/keyboard.ts';
import { expect, test } from '../../support/test.ts';

test.describe('the buttons', () => {
  test('pause, resume the same sentence, slower, and restart', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.birthDate.open();
    await listen.begin();
    await voices.says(fill(words.common.step_now, 1, words.common.step_identity));
    await voices.finish();
    const title = visitor.birthDate.heading;
    await voices.says(title);
    await expect(listen.marked).toHaveText(title);

    await listen.button(words.listen.pause).click();
    await voices.isSilent();
    await listen.says(words.listen.paused);
    await expect(listen.marked).toHaveText(title);
    await expect(listen.button(words.listen.resume)).toBeFocused();
    await listen.button(words.listen.resume).click();
    await voices.says(title);

    await listen.button(words.listen.again).click();
    await expect.poll(async () => (await voices.texts()).filter((text) => text === title).length).toBe(3);
    await voices.says(title);

    await listen.button(words.listen.slower).click();
    await voices.says(title);
    const paces = (await voices.spoken()).map(({ rate }) => rate);
    expect(paces.at(-1)).toBeLessThan(0.8);
    expect(paces.at(-2)).toBe(1);
    await voices.finish();
    await expect(listen.marked).not.toHaveText(title);
    const next = await voices.now();
    expect((await voices.spoken()).at(-1)?.rate, 'it stays slow').toBe(paces.at(-1));
    await listen.button(words.listen.usual_speed).click();
    await voices.says(next ?? '');
    expect((await voices.spoken()).at(-1)?.rate).toBe(1);

    await voices.last('a moment');
    await listen.isFinished();
    await listen.button(words.listen.again).click();
    await listen.isFinished();
    expect((await voices.texts()).slice(-2)).toEqual([fill(words.listen.button, words.common.next), fill(words.listen.button, words.common.next)]);
    await listen.button(words.listen.from_start).click();
    await listen.isFinished();
    const titles = (await voices.texts()).filter((text) => text === title);
    expect(titles).toHaveLength(5);
    expect(await voices.mostAtOnce(), 'never two voices at once').toBe(1);
  });

  test('works by keyboard, and the focus returns to its origin', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await tabTo(page, listen.tool);
    await page.keyboard.press('Enter');
    await voices.says(words.common.steps_before);
    await expect(listen.tool).toBeFocused();
    await tabTo(page, listen.button(words.listen.pause));
    await page.keyboard.press('Space');
    await voices.isSilent();
    await page.keyboard.press('Space');
    await voices.says(words.common.steps_before);
    // Escape has no function here.
    await page.keyboard.press('Escape');
    await listen.isThere();
    await tabTo(page, listen.button(words.listen.stop));
    await page.keyboard.press('Enter');
    await listen.isGone();
    await expect(listen.tool).toBeFocused();
    await voices.isSilent();
  });

  test('the button in the head stops the reading, too', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await voices.says(/./);
    await listen.tool.click();
    await listen.isGone();
    await voices.isSilent();
    expect(await kept(page)).toEqual({});
  });
});
