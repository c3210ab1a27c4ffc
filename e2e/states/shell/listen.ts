/** « Écouter »: the bar and the mark while reading, paused, slower, finished, and on a device without a French voice. */

import { words } from '../../product/words.ts';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { DeviceVoices, REMOTE } from '../../support/device-voices.ts';
import type { State, Tour } from '../state.ts';

function reading(name: string, further: (listen: ListenBar, voices: DeviceVoices) => Promise<void>): State {
  return {
    name,
    reach: async ({ page, visitor: { needs } }) => {
      const voices = await DeviceVoices.on(page);
      const listen = new ListenBar(page);
      await needs.open();
      await listen.begin();
      await voices.says(/./);
      await voices.finish();
      await voices.says(needs.heading);
      await listen.marked.first().waitFor();
      await further(listen, voices);
    },
  };
}

function pressed(name: string, button: string, then: (listen: ListenBar) => Promise<void>): State {
  return {
    name,
    reach: async ({ page }) => {
      const listen = new ListenBar(page);
      await listen.button(button).click();
      await then(listen);
    },
  };
}

export const listen: Tour = {
  name: 'listen',
  states: [
    reading('reading', async () => {}),
    pressed('paused', words.listen.pause, (listen) => listen.says(words.listen.paused)),
    pressed('slower', words.listen.slower, (listen) => listen.button(words.listen.usual_speed).waitFor()),
  ],
};

export const listenToTheEnd: Tour = {
  name: 'listen-end',
  states: [
    reading('finished', async (listen, voices) => {
      await voices.last('a moment');
      await listen.isFinished();
    }),
  ],
};

export const listenWithoutVoice: Tour = {
  name: 'listen-no-voice',
  states: [
    {
      name: 'no voice',
      reach: async ({ page, visitor: { needs } }) => {
        await DeviceVoices.on(page, [REMOTE]);
        const listen = new ListenBar(page);
        await needs.open();
        await listen.begin();
        await listen.says(words.listen.no_voice[0]);
      },
    },
  ],
};
