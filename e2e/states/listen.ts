/** « Écouter »: the bar and the mark while a screen is read, at its end, and where the device has no French voice. */

import { ListenBar } from '../screens/listen-bar.ts';
import { DeviceVoices, REMOTE } from '../support/device-voices.ts';
import type { Tour } from './state.ts';

export const listen: Tour = {
  name: 'listen',
  states: [
    {
      name: 'reading',
      reach: async ({ page, visitor: { needs } }) => {
        const voices = await DeviceVoices.on(page);
        const listen = new ListenBar(page);
        await needs.open();
        await listen.begin();
        await voices.says(/./);
        await voices.finish();
        await voices.says(needs.heading);
        await listen.marked.first().waitFor();
      },
    },
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
        await listen.says('Une voix française manque sur mon appareil.');
      },
    },
  ],
};
