import { words } from '../../product/words.ts';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { DeviceVoices, ENGLISH, FRENCH, REMOTE } from '../../support/device-voices.ts';
import { kept } from '../../support/kept.ts';
import { expect, test } from '../../support/test.ts';

test.describe('the choice of the voice', () => {
  test('a French voice on the device itself is chosen, in any order of voices', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page, [REMOTE, ENGLISH, FRENCH]);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await voices.screen(listen);
    const used = new Set((await voices.spoken()).map(({ voice, lang }) => `${voice}, ${lang}`));
    expect([...used]).toEqual([`${FRENCH.name}, fr-FR`]);
  });

  test('a French voice that needs the network stays silent: the screen says what to do', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page, [REMOTE, ENGLISH]);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await listen.says(words.listen.no_voice[0]);
    await listen.says(words.listen.no_voice[1]);
    await expect(listen.button(words.listen.pause)).toHaveCount(0);
    expect(await voices.texts()).toEqual([]);
    expect(await kept(page), 'an unavailable setting is not stored').toEqual({});
    await listen.stop();
  });

  test('a device without a voice shows the same, and a voice installed later begins', async ({ visitor, page }) => {
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
