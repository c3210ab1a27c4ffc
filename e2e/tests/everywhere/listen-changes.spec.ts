import { fill, words } from '../../product/words.ts';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { DeviceVoices } from '../../support/device-voices.ts';
import { secondsOf } from '../../support/pace.ts';
import { bare } from '../../support/shown.ts';
import { expect, test } from '../../support/test.ts';

test.describe('reading changes of the screen', () => {
  test('a disclosure is read when it opens', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await voices.says(/./);
    const question = words.needs.guardian_is;
    await visitor.needs.fold(question).click();
    await voices.says(question);
    const before = (await voices.texts()).length;
    await voices.last('a moment');
    await listen.isFinished();
    const answer = (await voices.texts()).slice(before);
    expect(answer.length).toBeGreaterThan(1);
    expect(answer).toContain(words.needs.guardian_words[0]);
  });

  test('a sentence with an explained word is read whole, and the explanation when it opens', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    const word = visitor.needs.here.locator('p:has(.term)').filter({ visible: true }).first();
    const sentence = bare((await word.innerText()) ?? '');
    expect((await voices.screen(listen)).map(bare)).toContain(sentence);
    await listen.begin();
    await voices.says(/./);
    await word.locator('.term').click();
    const meaning = word.locator('[data-meaning]');
    await expect(meaning).toBeVisible();
    const words = bare((await meaning.locator('> span:not(.door)').textContent()) ?? '');
    await expect.poll(async () => bare((await voices.now()) ?? '')).toBe(words);
  });

  test('the error summary is read as soon as it appears', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.birthDate.open();
    await listen.begin();
    await voices.says(/./);
    await visitor.birthDate.submit();
    await voices.says(fill(words.common.summary_title, 1));
    await expect(visitor.birthDate.summary).toBeFocused();
    expect(await voices.mostAtOnce()).toBe(1);
  });

  test.describe('where a journey expires after a few seconds', () => {
    test.use({ pace: 'short_journeys' });

    test('the warning before expiry is read instead of the screen', async ({ visitor, service, page }) => {
      const voices = await DeviceVoices.on(page);
      const listen = new ListenBar(page);
      await visitor.reach(visitor.channel, service.cast.newPerson());
      await listen.begin();
      await voices.says(/./);
      await expect.poll(() => voices.now(), { timeout: secondsOf('short_journeys').journeyIdle * 1000 }).toBe(words.time_warning.title);
      await page.getByRole('dialog').getByRole('button', { name: words.time_warning.stay }).click();
      await voices.isSilent();
      await listen.isFinished();
    });
  });
});
