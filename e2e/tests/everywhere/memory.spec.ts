import type { Page } from '@playwright/test';
import { otherEmail } from '../../support/contacts.ts';
import { PASSWORD } from '../../support/person.ts';
import { expect, test } from '../../support/test.ts';

/** Everything that a page can store on a device, as one text. */
async function left(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const kept = await caches.keys();
    const everything = { ...localStorage, ...sessionStorage };
    return JSON.stringify({ everything, databases, kept, cookie: document.cookie, name: window.name });
  });
}

const NOTHING = JSON.stringify({ everything: {}, databases: [], kept: [], cookie: '', name: '' });

test.describe('data on the device', () => {
  test('no typed value is stored, at any step', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done } = visitor;
    await birthDate.open();
    const steps = [birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done];
    for (const [index, step] of steps.entries()) {
      expect(await left(page), step.path).toBe(NOTHING);
      expect(JSON.stringify(await page.evaluate(() => history.state)) ?? '', step.path).not.toMatch(/\d{4}/);
      const next = steps[index + 1];
      if (next) await visitor.goOn(step, next, person, 'email');
    }
  });

  test('neither a new contact nor the typed account is stored', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { account, contact, newEmail, contactCode } = visitor;
    await visitor.reach(account, person);
    await account.write(person.identifier, PASSWORD);
    await account.back();
    await contact.isShown();
    await contact.changeEmail.click();
    await newEmail.answer(otherEmail(person));
    await contactCode.isShown();
    expect(await left(page)).toBe(NOTHING);
    expect(JSON.stringify(await page.evaluate(() => history.state)) ?? '').not.toContain(person.identifier);
    // A reload discards the memory of this tab.
    await page.reload();
    await contactCode.isShown();
    await contactCode.keepEmail.click();
    await contact.isShown();
    await contact.answer();
    await account.isShown();
    await expect(account.identifier).toHaveValue('');
    await expect(account.password).toHaveValue('');
  });

  test('the journey’s cookie is http-only and same-site', async ({ visitor, service, context }) => {
    await visitor.reach(visitor.channel, service.cast.newPerson());
    const cookies = await context.cookies();
    expect(cookies.map(({ name }) => name)).toEqual(['journey']);
    expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
  });

  test('the log contains no personal data after a whole journey', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { code, done } = visitor;
    await visitor.reach(code, person);
    const sent = await visitor.receive(person, 'email');
    await code.answer(sent);
    await visitor.activation.isShown();
    await visitor.goOn(visitor.activation, done, person);
    await service.mails.next(person.email);
    await expect.poll(() => service.log, 'the program logs what it answers').toContain('answered');
    const { nir, serial, email, phone, firstName, lastName, birth, identifier } = person;
    const date = `${birth.year}-${birth.month}-${birth.day}`;
    const secrets = { nir, serial, email, phone, firstName, lastName, date, identifier, sent, code: sent.replaceAll(' ', ''), PASSWORD };
    for (const [what, secret] of Object.entries(secrets)) {
      expect(service.log.includes(secret ?? ''), `${what} is in the log`).toBe(false);
    }
  });
});
