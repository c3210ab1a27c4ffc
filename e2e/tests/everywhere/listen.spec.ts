import type { Page } from '@playwright/test';
import { ListenBar } from '../../screens/listen-bar.ts';
import { TOURS } from '../../states/index.ts';
import { walk } from '../../states/walk.ts';
import { DeviceVoices, ENGLISH, FRENCH, REMOTE } from '../../support/device-voices.ts';
import { tabTo } from '../../support/keyboard.ts';
import { secondsOf } from '../../support/pace.ts';
import { PASSWORD } from '../../support/person.ts';
import { settled } from '../../support/settled.ts';
import { expect, test } from '../../support/test.ts';

/** What the page has left on the device. */
function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
}

/** Each text that is shown on the page, in the order of the document: what a reader must not leave out. What is said of a
 *  change, a moment after it, is no part of the screen. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const main = document.querySelector('.page:not([data-former]) main');
    if (!main) return texts;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const closed = parent?.closest('details:not([open])');
      const folded = closed && !parent?.closest('summary');
      if (!parent?.checkVisibility() || parent.closest('[aria-hidden=true], .sr[role=status]') || folded) continue;
      const text = node.textContent?.trim();
      if (text) texts.push(text);
    }
    return texts;
  });
}

/** Letters and digits alone: a voice gets numbers sign by sign. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

test.describe('until somebody asks for it', () => {
  test('nothing is said and nothing is kept', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.start.open();
    await listen.isGone();
    await visitor.start.activate();
    await visitor.needs.isAnnounced();
    expect(await voices.texts()).toEqual([]);
    expect(await kept(page)).toEqual({});
  });

  test('a press before WebAssembly has come is done as soon as it has', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.wasm', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/');
    await listen.tool.click();
    await expect(listen.tool).toHaveAttribute('aria-busy', 'true');
    release();
    await listen.isThere();
    await voices.says('Je fais 4 étapes.');
    await voices.finish();
    await voices.says(visitor.start.heading);
  });

  test('where WebAssembly never comes there is no dead button', async ({ page, watch }) => {
    watch.allow(/wasm|Failed to (fetch|load resource)|net::ERR_FAILED/i);
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('/');
    await expect(page.locator('.no-app')).toBeVisible();
    await expect(new ListenBar(page).tool).toBeHidden();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('there is no dead button, either', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('banner').getByRole('link', { name: 'Aide' })).toBeVisible();
      await expect(new ListenBar(page).tool).toBeHidden();
    });
  });
});

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
    await listen.says('Une voix française manque sur mon appareil.');
    await listen.says('J’ajoute une voix dans les réglages de mon appareil.');
    await expect(listen.button('Pause')).toHaveCount(0);
    expect(await voices.texts()).toEqual([]);
    expect(await kept(page), 'what cannot be had is not kept').toEqual({});
    await listen.stop();
  });

  test('a device without any voice says the same, and a voice that comes later begins', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page, []);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await listen.says('Je cherche une voix française.');
    await listen.says('Une voix française manque sur mon appareil.');
    await voices.arrive([ENGLISH]);
    await listen.says('Une voix française manque sur mon appareil.');
    await voices.arrive([ENGLISH, FRENCH]);
    await listen.says('Une voix lit cette page.');
    await voices.says('Je fais 4 étapes.');
  });
});

test.describe('what it reads', () => {
  test('the screen in its order, sentence by sentence, each one marked', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.birthDate.open();
    await listen.begin();
    await voices.says(/./);
    for (;;) {
      const said = await voices.now();
      if (said === undefined) break;
      // The words stand where the mark is, those for a voice alone among them.
      await expect(listen.marked).toHaveCount(1);
      const there = bare((await listen.marked.textContent()) ?? '');
      expect(there).toContain(bare(said.replace(/^Bouton : /, '')));
      await voices.finish();
      await expect.poll(async () => (await voices.now()) !== said).toBe(true);
      await page.waitForTimeout(20);
    }
    await listen.isFinished();
    await expect(listen.marked).toHaveCount(0);
    const texts = await voices.texts();
    expect(texts.slice(0, 2)).toEqual(['Étape 1 sur 4 : Mon identité', visitor.birthDate.heading]);
    expect(texts.slice(-6)).toEqual([
      'Exemple : le 25 décembre 1955 s’écrit 25, puis 12, puis 1955.',
      'Jour',
      'Mois',
      'Année',
      'Bouton : Retour',
      'Bouton : Continuer',
    ]);
    expect(texts.every((text) => !/\s{2}|\u00a0/.test(text))).toBe(true);
  });

  test('numbers digit by digit, also those that are typed', async ({ visitor, service, page }) => {
    const person = { ...service.cast.somebody({ card: 'with_photo' }), nir: '155125555555597', serial: '01024576124' };
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.reach(visitor.cardNumbers, person);
    await visitor.cardNumbers.write(person);
    await settled(page);
    const texts = await voices.screen(listen);
    expect(texts).toContain('J’ai écrit : 1, 5 5, 1 2, 5 5, 5 5 5, 5 5 5, 9 7');
    expect(texts).toContain('J’ai écrit : 0 1 0 2 4 5 7 6 1 2 4');
    expect(texts).toContain('Exemple : 1, 5 5, 1 2, 5 5, 5 5 5, 5 5 5, 9 7');
    expect(texts.filter((text) => /\d{5}|\d \d\d \d/.test(text))).toEqual([]);
  });

  test('codes sign by sign, and phone numbers', async ({ visitor, service, page }) => {
    const person = service.cast.somebody({ reach: 'email_and_sms' });
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.reach(visitor.code, person);
    const code = await visitor.receive(person, 'email');
    await visitor.code.code.fill(code);
    await visitor.code.notReceived.click();
    await settled(page);
    const texts = await voices.screen(listen);
    const groups = code.split(' ').map((group) => [...group].join(' '));
    expect(texts).toContain(`J’ai écrit : ${groups.join(', ')}`);
    expect(texts).toContain('Exemple : H 7 G C, F 3 K V, C 2 D 9');
    expect(texts.filter((text) => /[A-Z0-9]{4} [A-Z0-9]{4}|\d{5}/.test(text))).toEqual([]);
  });

  test('never a password, hidden or shown', async ({ visitor, service, page }) => {
    const person = service.cast.somebody();
    const { account } = visitor;
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.reach(account, person);
    await account.write(person.identifier, PASSWORD, `${PASSWORD}!`);
    await voices.screen(listen);
    await account.button('Voir mon mot de passe').click();
    await expect(account.password).toHaveAttribute('type', 'text');
    await voices.screen(listen);
    await account.submit();
    await account.summary.waitFor();
    await voices.screen(listen);
    const texts = await voices.texts();
    expect(texts.filter((text) => text === `J’ai écrit : ${person.identifier}`)).toHaveLength(3);
    const said = bare(texts.join(' '));
    expect(said).toContain(bare('Mon mot de passe'));
    for (const part of [PASSWORD, ...PASSWORD.split('+')]) expect(said).not.toContain(bare(part));
  });

  test('the choices, which one is taken, and the questions that open', async ({ visitor, service, page }) => {
    const person = service.cast.somebody({ card: 'with_photo' });
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.reach(visitor.cardChoice, person);
    await visitor.cardChoice.choice('with_photo').check();
    await settled(page);
    const texts = await voices.screen(listen);
    expect(texts.filter((text) => text.startsWith('Mon choix : '))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('Choix : '))).toHaveLength(1);
  });

  test('all sentences where one at a time is shown, each one brought up', async ({ visitor, page }) => {
    await page.addInitScript(() => localStorage.setItem('affichage', 'one-by-one'));
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    const lines = visitor.needs.here.locator('.list').first().locator('> li:not(.stepper) p');
    // Without the explanation of a hard word, which is read when it is opened.
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
          const here = bare((await voices.now()) ?? '') === bare(line);
          if (!here) await voices.finish();
          return here;
        })
        .toBe(true);
      await expect(lines.filter({ visible: true })).toContainText([line]);
      await expect(listen.marked).toBeVisible();
      await voices.finish();
    }
  });

  test('what opens, when it opens', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await listen.begin();
    await voices.says(/./);
    const question = 'C’est quoi, un tuteur ?';
    await visitor.needs.fold(question).click();
    await voices.says(question);
    const before = (await voices.texts()).length;
    await voices.last('a moment');
    await listen.isFinished();
    const answer = (await voices.texts()).slice(before);
    expect(answer.length).toBeGreaterThan(1);
    expect(answer).toContain('Un juge choisit mon tuteur.');
  });

  test('a sentence with a hard word as one, and its explanation when it opens', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    const word = visitor.needs.here.locator('p:has(> .term)').filter({ visible: true }).first();
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

  test('what is to be corrected, as soon as it comes up', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.birthDate.open();
    await listen.begin();
    await voices.says(/./);
    await visitor.birthDate.submit();
    await voices.says('Je corrige 1 réponse');
    await expect(visitor.birthDate.summary).toBeFocused();
    expect(await voices.mostAtOnce()).toBe(1);
  });

  test.describe('where a journey lasts a few seconds', () => {
    test.use({ pace: 'short_journeys' });

    test('the warning before the end, in place of the screen', async ({ visitor, service, page }) => {
      const voices = await DeviceVoices.on(page);
      const listen = new ListenBar(page);
      await visitor.reach(visitor.channel, service.cast.somebody());
      await listen.begin();
      await voices.says(/./);
      await expect.poll(() => voices.now(), { timeout: secondsOf('short_journeys').journeyIdle * 1000 }).toBe('Je suis encore là ?');
      await page.getByRole('dialog').getByRole('button', { name: 'Je continue' }).click();
      await voices.isSilent();
      await listen.isFinished();
    });
  });
});

test.describe('the buttons', () => {
  test('pause, the same sentence again, slower, and the beginning once more', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.birthDate.open();
    await listen.begin();
    await voices.says('Étape 1 sur 4 : Mon identité');
    await voices.finish();
    const title = visitor.birthDate.heading;
    await voices.says(title);
    await expect(listen.marked).toHaveText(title);

    await listen.button('Pause').click();
    await voices.isSilent();
    await listen.says('La voix attend.');
    await expect(listen.marked).toHaveText(title);
    await expect(listen.button('Reprendre')).toBeFocused();
    await listen.button('Reprendre').click();
    await voices.says(title);

    await listen.button('Encore').click();
    await expect.poll(async () => (await voices.texts()).filter((text) => text === title).length).toBe(3);
    await voices.says(title);

    await listen.button('Moins vite').click();
    await voices.says(title);
    const paces = (await voices.spoken()).map(({ rate }) => rate);
    expect(paces.at(-1)).toBeLessThan(0.8);
    expect(paces.at(-2)).toBe(1);
    await voices.finish();
    await expect(listen.marked).not.toHaveText(title);
    const next = await voices.now();
    expect((await voices.spoken()).at(-1)?.rate, 'it stays slow').toBe(paces.at(-1));
    await listen.button('Vitesse normale').click();
    await voices.says(next ?? '');
    expect((await voices.spoken()).at(-1)?.rate).toBe(1);

    await voices.last('a moment');
    await listen.isFinished();
    await listen.button('Encore').click();
    await listen.isFinished();
    expect((await voices.texts()).slice(-2)).toEqual(['Bouton : Continuer', 'Bouton : Continuer']);
    await listen.button('Depuis le début').click();
    await listen.isFinished();
    const titles = (await voices.texts()).filter((text) => text === title);
    expect(titles).toHaveLength(5);
    expect(await voices.mostAtOnce(), 'never two voices at once').toBe(1);
  });

  test('with the keyboard alone, and the focus goes back where it came from', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.needs.open();
    await tabTo(page, listen.tool);
    await page.keyboard.press('Enter');
    await voices.says('Je fais 4 étapes.');
    await expect(listen.tool).toBeFocused();
    await tabTo(page, listen.button('Pause'));
    await page.keyboard.press('Space');
    await voices.isSilent();
    await page.keyboard.press('Space');
    await voices.says('Je fais 4 étapes.');
    // Escape is nobody's here.
    await page.keyboard.press('Escape');
    await listen.isThere();
    await tabTo(page, listen.button('Arrêter'));
    await page.keyboard.press('Enter');
    await listen.isGone();
    await expect(listen.tool).toBeFocused();
    await voices.isSilent();
  });

  test('the button in the head ends it, too', async ({ visitor, page }) => {
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

test.describe('from screen to screen', () => {
  test('it falls silent with its screen and reads the next, until « Arrêter »', async ({ visitor, page }) => {
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    const { start, needs, birthDate } = visitor;
    await start.open();
    await listen.begin();
    await voices.says('Je fais 4 étapes.');
    await start.activate();
    await needs.isAnnounced();
    await voices.says('Je fais 4 étapes.');
    expect((await voices.spoken()).map(({ ended }) => ended), 'the first one was cut short').toEqual([false, false]);
    await voices.finish();
    await voices.says('J’ai besoin de :');
    await page.goBack();
    await start.isAnnounced();
    await voices.says('Je fais 4 étapes.');
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

  test('it is there again after a reload, and waits until the person presses something', async ({ visitor, page }) => {
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
    await listen.says('La voix attend.');
    expect(await voices.texts()).toEqual([]);
    await listen.button('Reprendre').click();
    await voices.says('Je fais 4 étapes.');
    await needs.begin();
    await birthDate.isAnnounced();
    await voices.says('Étape 1 sur 4 : Mon identité');
    await listen.stop();
    expect(await kept(page)).toEqual({});
    await page.reload();
    await birthDate.isReady();
    await listen.isGone();
  });
});

/** Where something else than a screen stands there to be read, or where more is kept on the device. */
const APART: readonly string[] = ['time', 'not-loaded', 'display', 'listen', 'listen-no-voice'];
/** Every state is read in a long run; in a usual one the journey's first screens stand for all. */
const READ = TOURS.filter(({ name }) => !APART.includes(name) && (process.env['LONG'] || ['start', 'birth-date', 'card-numbers'].includes(name)));

test.describe('on every screen, in every state', () => {
  test.slow();
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  const readsAll = (page: Page, voices: DeviceVoices) => {
    const listen = new ListenBar(page);
    return async (name: string) => {
      await settled(page);
      const said = bare((await voices.screen(listen)).join(' '));
      // A tab that practises keeps that it does, and nothing else.
      const { practice, ...more } = await kept(page);
      expect.soft([undefined, 'on'], name).toContain(practice);
      expect.soft(more, name).toEqual({});
      let from = 0;
      for (const text of await shown(page)) {
        const at = said.indexOf(bare(text), from);
        expect.soft(at, `${name}: « ${text} » is read in its place`).toBeGreaterThanOrEqual(0);
        from = Math.max(from, at);
      }
    };
  };

  for (const tour of READ) {
    test.describe(tour.name, () => {
      test.use({ pace: tour.pace ?? 'usual' });

      test('nothing is left out', async ({ service, page, watch }) => {
        if (tour.allow) watch.allow(tour.allow);
        const voices = await DeviceVoices.on(page);
        const reads = readsAll(page, voices);
        await walk(page, service, tour, ({ name }) => reads(`${tour.name}, ${name}`));
      });
    });
  }
});
