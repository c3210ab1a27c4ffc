import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill, spoken, words } from '../../product/words.ts';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { SpeechDispatcher } from '../../support/speech-dispatcher.ts';
import { expect, test as base } from '../../support/test.ts';

/** The browser with its own speech synthesis and a system voice. */
const test = base.extend<object, { dispatcher: SpeechDispatcher }>({
  dispatcher: [
    async ({}, use) => {
      await rm(SOCKET, { force: true });
      const dispatcher = await SpeechDispatcher.listen(SOCKET);
      await use(dispatcher);
      await dispatcher.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, dispatcher }, use) => {
      expect(dispatcher.heard).toEqual([]);
      const args = [...(launchOptions.args ?? []), '--enable-speech-dispatcher'];
      await use({ ...launchOptions, args, env: { ...process.env, SPEECHD_ADDRESS: `unix_socket:${SOCKET}` } });
    },
    { scope: 'worker' },
  ],
});

/** Each worker is a process, so the process id makes the path unique. */
const SOCKET = join(tmpdir(), `espace-sante-voice-${process.pid}.sock`);

test('a system voice reads the screens, and slower on request', async ({ visitor, page, dispatcher }) => {
  const listen = new ListenBar(page);
  const { birthDate } = visitor;
  await birthDate.open();
  await listen.begin();
  await listen.isFinished();
  const screen = [...dispatcher.heard];
  expect(screen.slice(0, 2)).toEqual([fill(words.common.step_now, 1, words.common.step_identity), birthDate.heading]);
  expect(screen.slice(-6)).toEqual([
    spoken[words.birth_date.example],
    words.birth_date.day,
    words.birth_date.month,
    words.birth_date.year,
    fill(words.listen.button, words.common.back),
    fill(words.listen.button, words.common.next),
  ]);
  await listen.button(words.listen.slower).click();
  await listen.button(words.listen.again).click();
  await listen.isFinished();
  expect(dispatcher.heard.at(-1)).toBe(fill(words.listen.button, words.common.next));
  expect(dispatcher.rates.at(-1)).toBeLessThan(dispatcher.rates[0] ?? 0);
});
