import type { Locator, Page, Request } from '@playwright/test';
import { NOTICE } from '../../screens/notice.ts';
import type { Screen } from '../../screens/screen.ts';
import { otherEmail } from '../../support/contacts.ts';
import { inventedPerson } from '../../support/invented.ts';
import { tabTo } from '../../support/keyboard.ts';
import type { Person } from '../../support/person.ts';
import { PASSWORD } from '../../support/person.ts';
import { expect, test } from '../../support/test.ts';
import type { Visitor } from '../../support/visitor.ts';

/** What a tab keeps while it practises: that it does, and nothing else. */
const KEPT = { practice: 'on' };

/** Every request of a page, from here on. The browser asks for the icon of its tab when it likes. */
function requestsOf(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/icons/favicon.svg') seen.push(`${request.method()} ${pathname}`);
  });
  return seen;
}

function keptBy(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
}

/** Opens the screen, reads who is invented, begins. */
async function begins(visitor: Visitor): Promise<Person> {
  const { practice, needs } = visitor;
  await practice.open();
  await practice.isShown();
  const person = await inventedPerson(practice);
  await practice.begin();
  await needs.isAnnounced();
  await practice.isOn();
  return person;
}

/** Practises up to a screen. */
async function practises(visitor: Visitor, until: Screen, by: 'sms' | 'email' = 'sms'): Promise<Person> {
  const person = await begins(visitor);
  const { needs, birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done, practice } = visitor;
  const way: [Screen, () => Promise<void>][] = [
    [needs, () => needs.begin()],
    [birthDate, () => birthDate.answer(person)],
    [cardChoice, () => cardChoice.answer(person)],
    [cardNumbers, () => cardNumbers.answer(person)],
    [channel, () => channel.answer(by)],
    [code, async () => code.answer(await practice.code())],
    [activation, () => activation.answer()],
    [contact, () => contact.answer()],
    [account, () => account.answer(person.identifier, PASSWORD)],
    [done, async () => undefined],
  ];
  for (const [screen, act] of way) {
    await screen.isShown();
    if (screen === until) return person;
    await act();
  }
  throw new Error(`Practice never comes to ${until.path}.`);
}

test.describe('/aide/entrainement', () => {
  test('is found from the start and from the help', async ({ visitor }) => {
    const { start, help, practice } = visitor;
    await start.open();
    await start.practiseLink.click();
    await practice.isAnnounced();
    await practice.isOff();
    await help.open();
    await help.link('Je m’entraîne d’abord').click();
    await practice.isAnnounced();
  });

  test('the whole way with the keyboard alone: after the module not one request, a band on every screen', async ({ visitor, page }) => {
    test.slow();
    const { practice, needs, birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done } = visitor;
    const { keyboard } = page;
    const type = async (field: Locator, text: string) => {
      await tabTo(page, field);
      await keyboard.type(text);
    };
    const press = async (target: Locator) => {
      await tabTo(page, target);
      await keyboard.press('Enter');
    };
    await practice.open();
    const person = await inventedPerson(practice);
    const loaded = requestsOf(page);
    await press(practice.beginLink);
    await needs.isAnnounced();
    expect(loaded.sort()).toEqual(['GET /practice.js', 'GET /practice_bg.wasm']);
    const asked = requestsOf(page);
    const here = async (screen: Screen) => {
      await screen.isAnnounced();
      await practice.isOn();
      expect(await keptBy(page), screen.path).toEqual(KEPT);
    };

    await here(needs);
    await press(needs.beginLink);
    await here(birthDate);
    await type(birthDate.day, person.birth.day);
    await type(birthDate.month, person.birth.month);
    await type(birthDate.year, person.birth.year);
    await keyboard.press('Enter');
    await here(cardChoice);
    await tabTo(page, cardChoice.choice('without_photo'));
    await keyboard.press('ArrowDown');
    await press(cardChoice.button('Continuer'));
    await here(cardNumbers);
    await type(cardNumbers.nir, person.nir);
    await type(cardNumbers.serial, person.serial);
    await keyboard.press('Enter');
    await here(channel);
    await tabTo(page, channel.choice('email'));
    await keyboard.press('ArrowDown');
    await press(channel.button('Envoyer le code'));
    await here(code);
    await expect(code.here.getByRole('status').filter({ hasText: 'Un SMS arrive' })).toHaveCount(1);
    await type(code.code, await practice.code());
    await keyboard.press('Enter');
    await here(activation);
    await expect(activation.here.getByText(`Bonjour ${person.firstName}`)).toBeVisible();
    await tabTo(page, activation.terms);
    await keyboard.press('Space');
    await tabTo(page, activation.privacy);
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await here(contact);
    await press(contact.button('Confirmer'));
    await here(account);
    await type(account.identifier, person.identifier);
    await type(account.password, PASSWORD);
    await type(account.passwordAgain, PASSWORD);
    await keyboard.press('Enter');
    await here(done);
    await expect(done.here.getByText('L’entraînement est fini.')).toBeVisible();
    await expect(done.forMyChild).toHaveCount(0);
    await done.link('Je m’entraîne encore').click();
    await here(practice);
    await practice.begin();
    await here(needs);
    expect(asked).toEqual([]);
  });

  test('one press leads back, and nothing of the practice is left', async ({ visitor, page }) => {
    const { practice, start, birthDate, done } = visitor;
    const person = await practises(visitor, done, 'email');
    await expect(practice.letter.getByRole('heading', { name: 'Un e-mail arrive' })).toBeVisible();
    await done.link('Je vais au vrai service').click();
    await start.isShown();
    await practice.isOff();
    expect(await keptBy(page)).toEqual({});
    await start.isReady();
    await start.activate();
    await visitor.needs.begin();
    await birthDate.isShown();
    await practice.isOff();
    await expect(birthDate.day).toHaveValue('');
    await expect(page.getByText(person.identifier)).toHaveCount(0);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await practice.isOff();
    await expect(page.getByText(person.identifier)).toHaveCount(0);
  });

  test('the band ends it from any screen, a notice too', async ({ visitor, page }) => {
    const { practice, start, help, cardNumbers } = visitor;
    const person = await practises(visitor, cardNumbers);
    for (let tries = 0; tries < 5; tries += 1) {
      await cardNumbers.answer({ ...person, serial: '12345678901' });
      await cardNumbers.summary.getByText(/^(J’ai encore|Mes essais)/).waitFor();
    }
    await cardNumbers.answer(person);
    await visitor.notice(NOTICE.tryLater).h1.waitFor();
    await practice.isOn();
    await page.getByRole('banner').getByRole('link', { name: 'Aide' }).click();
    await help.isAnnounced();
    await practice.isOn();
    await practice.stop.click();
    await start.isShown();
    await practice.isOff();
  });

  test('a tab that is loaded anew practises on, from the beginning, and asks no server', async ({ visitor, page }) => {
    const { practice, needs, activation, help } = visitor;
    await practises(visitor, activation);
    const asked = requestsOf(page);
    await page.reload();
    await practice.isAnnounced();
    await practice.isOn();
    await page.goto('/activer/compte');
    await practice.isShown();
    await practice.isOn();
    await help.open();
    await help.isShown();
    await practice.isOn();
    await page.goto('/activer/naissance');
    await practice.isShown();
    await practice.begin();
    await needs.isAnnounced();
    expect(asked.filter((request) => request.includes('/api/'))).toEqual([]);
  });

  test('a real journey in another tab goes on untouched', async ({ visitor, service, page, context }) => {
    const real = service.cast.somebody();
    const { activation, contact } = visitor;
    await visitor.reach(activation, real);
    const other = await context.newPage();
    const beside = visitor.beside(other);
    await practises(beside, beside.done);
    await beside.practice.stop.click();
    await beside.start.isShown();
    await other.close();
    await activation.answer();
    await contact.isAnnounced();
    await visitor.practice.isOff();
    await page.reload();
    await contact.isShown();
  });

  test('wrong codes, a new one after the pause, and a changed contact are answered as by the service', async ({ visitor, page }) => {
    const { practice, code, activation, contact, newEmail, contactCode } = visitor;
    const person = await practises(visitor, code);
    const former = await practice.code();
    await code.answer('2222 2222 2222');
    await expect(code.here.getByText('J’ai encore 4 essais.')).toBeVisible();
    await code.notReceived.click();
    await page.clock.install();
    await page.clock.fastForward('01:05');
    await code.resend.click();
    await expect(code.here.getByRole('status').filter({ hasText: 'Un nouveau code est parti.' })).toHaveCount(1);
    await expect.poll(() => practice.code()).not.toBe(former);
    await code.answer(former);
    await expect(code.here.getByText('Le code est faux.')).toBeVisible();
    await code.answer(await practice.code());
    await activation.isShown();
    await activation.answer();
    await contact.isShown();
    await contact.changeEmail.click();
    await newEmail.isShown();
    await newEmail.answer(otherEmail(person));
    await contactCode.isShown();
    await expect(practice.letter).toContainText('Je veux changer mon adresse e-mail.');
    await contactCode.answer(await practice.code());
    await contact.isShown();
    await expect(contact.here.getByText(/^autre\./)).toBeVisible();
  });

  test('the time runs out as in the service, and one press keeps everything', async ({ visitor, page }) => {
    const { practice, code } = visitor;
    await practises(visitor, code);
    const asked = requestsOf(page);
    await page.clock.install();
    await page.clock.fastForward('27:00');
    const warning = page.getByRole('dialog', { name: 'Je suis encore là ?' });
    await expect(warning).toBeVisible();
    await warning.getByRole('button', { name: 'Je continue' }).click();
    await expect(warning).toBeHidden();
    await code.isShown();
    await practice.isOn();
    expect(asked).toEqual([]);
  });

  test('where the module cannot be loaded it says so, and works once it can', async ({ visitor, page, context, watch }) => {
    watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/);
    const { practice, needs } = visitor;
    await practice.open();
    await context.setOffline(true);
    await practice.begin();
    const notice = visitor.notice('Internet est coupé');
    await expect(notice.h1).toBeFocused();
    await practice.isOff();
    await context.setOffline(false);
    await notice.button('J’essaie encore').click();
    await practice.isAnnounced();
    await practice.begin();
    await needs.isAnnounced();
    await practice.isOn();
    expect(await keptBy(page)).toEqual(KEPT);
  });

  test('the band is on paper too, and told apart where the system chooses the colours', async ({ visitor, page }) => {
    const { practice, code } = visitor;
    await practises(visitor, code);
    await page.emulateMedia({ media: 'print' });
    await expect(practice.band).toBeVisible();
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    await expect(practice.band).toHaveCSS('border-bottom-style', 'dashed');
  });
});

test.describe('/aide/entrainement without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the press leads to the same document, which says what is needed', async ({ visitor, page }) => {
    const { start, practice } = visitor;
    await page.goto('/');
    await start.practiseLink.click();
    await practice.isShown();
    await practice.begin();
    await practice.isShown();
    await expect(page.locator('.no-script').getByRole('heading', { name: 'Cette page a besoin de JavaScript' })).toBeVisible();
    await practice.isOff();
  });
});
