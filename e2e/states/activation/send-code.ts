/** `/activer/envoi`. */

import { words } from '../../product/words.ts';
import type { Tour } from '../state.ts';

export const channel: Tour = {
  name: 'channel',
  whom: 2,
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.channel, person) },
    {
      name: 'unfolded',
      reach: async ({ visitor: { channel } }) => {
        await channel.fold(words.send_code.code_is).click();
        await channel.fold(words.send_code.wrong_contact).click();
      },
    },
    { name: 'empty', reach: ({ visitor: { channel } }) => channel.submit(), refused: [['Channel', 'Required']] },
    {
      name: 'offline',
      reach: async (scene) => {
        await scene.goOffline();
        await scene.visitor.channel.answer('sms');
      },
      notice: 'offline',
    },
    {
      // Faked, because the registry does not change during a test.
      name: 'not by this channel',
      reach: async (scene) => {
        await scene.refuse('channel_unavailable', 409);
        await scene.visitor.channel.submit();
      },
      notice: 'ChannelUnavailable',
    },
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        await scene.visitor.channel.answer('email');
      },
    },
    {
      name: 'too soon',
      reach: async ({ visitor: { channel, code } }) => {
        await code.isShown();
        await code.back();
        await channel.isShown();
        await channel.answer('email');
      },
      notice: 'ResendTooSoon',
    },
  ],
};

/** A person with only one channel. */
export const channelOfOne: Tour = {
  name: 'channel-sms-only',
  whom: 0,
  who: { reach: 'sms' },
  states: [{ name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.channel, person) }],
};

export const channelAgain: Tour = {
  name: 'channel-again',
  whom: 3,
  pace: 'short_pauses',
  states: [
    {
      name: 'too many codes',
      reach: async ({ visitor, person, service }) => {
        const { channel, code } = visitor;
        await visitor.reach(code, person);
        await service.mails.code(person.email);
        await code.notReceived.click();
        for (let sent = 1; sent < 5; sent += 1) {
          await code.waitIsOver();
          await code.resend.click();
          await service.mails.code(person.email);
        }
        await code.waitIsOver();
        await code.back();
        await channel.isShown();
        await channel.answer('email');
      },
      notice: 'TooManyCodes',
    },
  ],
};
