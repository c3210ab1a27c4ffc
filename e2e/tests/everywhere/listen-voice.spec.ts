import { words } from '../../product/words.ts';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { DeviceVoices, ENGLISH, FRENCH, REMOTE } from '../../support/device-voices.ts';
import { kept } from '../../support/kept.ts';
import { expect, test } from '../../support/test.ts';

test.describe('which voice', () => {
  test('one that speaks French on the device itself, whichever comes first', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page, [REMOTE, ENGLISH, FRENCH]);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await voices.screen(listen);
    const used = new Set((await voices.spoken()).map(({ voice, lang }) => `${voice}, ${lang}`));
    expect([...used]).toEqual([`${FRENCH.name}, fr-FR`]);
  });

  test('a French voice that sends the text away does not speak: the screen says what to do', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page, [REMOTE, ENGLISH]);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await listen.says(words.listen.no_voice[0]);
    await listen.says(words.listen.no_voice[1]);
    await expect(listen.button(words.listen.pause)).toHaveCount(0);
    expect(await voices.texts()).toEqual([]);
    expect(await kept(page), 'what cannot be had is not kept').toEqual({});
    await listen.stop();
  });

  test('a device without any voice says the same, and a voice that comes later begins', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page, []);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await listen.says(words.listen.looking);
    await listen.says(words.listen.no_voice[0]);
    await voices.arrive([ENGLISH]);
    await listen.says(words.listen.no_voice[0]);
    await voices.arrive([ENGLISH, FRENCH]);
    await listen.says(words.listen.reading);
    await voices.says(words.common.steps_before);
  });
});
