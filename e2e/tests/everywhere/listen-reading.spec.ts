import { fill, spoken, words } from '../../product/words.ts';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { DeviceVoices } from '../../support/device-voices.ts';
import { settled } from '../../support/settled.ts';
import { bare } from '../../support/shown.ts';
import { expect, test } from '../../support/test.ts';

test.describe('reading a screen', () => {
  test('the screen is read in its order, sentence by sentence, each one marked', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.birthDate.open();
    await listen.begin();
    await voices.says(/./);
    for (;;) {
      const said = await voices.now();
      if (said === undefined) break;
      // The mark contains the words, including those for a voice only.
      await expect(listen.marked).toHaveCount(1);
      const there = bare((await listen.marked.textContent()) ?? '');
      expect(there).toContain(bare(said.replace(fill(words.listen.button, ''), '')));
      await voices.finish();
      await expect.poll(async () => (await voices.now()) !== said).toBe(true);
      await page.waitForTimeout(20);
    }
    await listen.isFinished();
    await expect(listen.marked).toHaveCount(0);
    const texts = await voices.texts();
    expect(texts.slice(0, 2)).toEqual([fill(words.common.step_now, 1, words.common.step_identity), visitor.birthDate.heading]);
    expect(texts.slice(-6)).toEqual([
      spoken[words.birth_date.example],
      words.birth_date.day,
      words.birth_date.month,
      words.birth_date.year,
      fill(words.listen.button, words.common.back),
      fill(words.listen.button, words.common.next),
    ]);
    expect(texts.every((text) => !/\s{2}|\u00a0/.test(text))).toBe(true);
  });

  test('the choices, the selected one, and the disclosures are read', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.reach(visitor.cardChoice, person);
    await visitor.cardChoice.choice('with_photo').check();
    await settled(page);
    const texts = await voices.screen(listen);
    expect(texts.filter((text) => text.startsWith(fill(words.listen.chosen, '')))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith(fill(words.listen.choice, '')))).toHaveLength(1);
  });

  test('in the mode of one sentence at a time all sentences are read, each one shown', async ({ visitor, page }) => {
    await page.addInitScript(() => localStorage.setItem('affichage', 'one-by-one'));
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    const lines = visitor.needs.here.locator('.list').first().locator('> li:not(.stepper) p');
    // Without the explanation of a word, which is read when it opens.
    const words = await lines.evaluateAll((all) =>
      all.map((line) => {
        const copy = line.cloneNode(true) as Element;
        copy.querySelector('[data-meaning]')?.remove();
        return copy.textContent ?? '';
      }),
    );
    expect(words.length).toBeGreaterThan(2);
    await expect(lines.filter({ visible: true })).toHaveCount(1);
    await listen.begin();
    for (const line of words) {
      await expect
        .poll(async () => {
          const now = await voices.now();
          const here = bare(now ?? '') === bare(line);
          // There is a short silence between two sentences.
          if (now && !here) await voices.finish();
          return here;
        })
        .toBe(true);
      await expect(lines.filter({ visible: true })).toContainText([line]);
      await expect(listen.marked).toBeVisible();
      await voices.finish();
    }
  });
});
