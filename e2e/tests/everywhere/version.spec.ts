import type { Page } from '@playwright/test';
import { words } from '../../product/words.ts';
import { otherEmail } from '../../support/contacts.ts';
import { PASSWORD } from '../../support/person.ts';
import { says } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

/** Every later response comes from a site of another version with the same contract. */
async function changeVersion(page: Page): Promise<void> {
  await page.route('**/api/v1/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'x-service-version': '99.0.0' } });
  });
}

/** Marks the current document, so that a reload is detectable. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
}

function marked(page: Page) {
  return page.locator('html[data-marked]');
}

test.describe('a new version is deployed in the middle of a journey', () => {
  test('the next step is a full page load, once', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { channel, code, activation } = visitor;
    await visitor.reach(channel, person);
    await changeVersion(page);
    await mark(page);
    let documents = 0;
    page.on('request', (request) => (documents += request.isNavigationRequest() ? 1 : 0));
    await channel.answer('email');
    await code.isAnnounced();
    await expect(marked(page)).toHaveCount(0);
    await code.isReady();
    await code.answer(await service.mails.code(person.email));
    await activation.isAnnounced();
    expect(documents).toBe(2);
  });

  test('a form refused by the new version keeps its typed values', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    await changeVersion(page);
    await mark(page);
    await code.answer('2222 2222 2222');
    await expect(code.here.getByText(words.enter_code.incorrect.happened)).toBeVisible();
    await expect(code.code).toHaveValue('2222 2222 2222');
    await expect(marked(page)).toHaveCount(1);
    await code.answer(await service.mails.code(person.email));
    await activation.isAnnounced();
    await expect(marked(page)).toHaveCount(0);
  });

  test('an error code that only the new version knows is shown above the form, which stays', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { account, done } = visitor;
    await visitor.reach(account, person);
    await account.write(person.identifier, PASSWORD);
    // Faked, because a future server cannot be started today.
    await page.route('**/api/v1/activation/account', (route) =>
      route.fulfill({ status: 422, contentType: 'application/problem+json', json: { code: 'of_tomorrow', status: 422 } }),
    );
    await account.submit();
    await says(account, words.notices.new_version.title, [words.notices.new_version.happened[0]]);
    await expect(account.identifier).toHaveValue(person.identifier);
    await expect(account.password).toHaveValue(PASSWORD);
    await page.unroute('**/api/v1/activation/account');
    await mark(page);
    await account.summary.getByRole('link', { name: words.common.reload }).click();
    await expect(marked(page)).toHaveCount(0);
    await account.isShown();
    await account.answer(person.identifier, PASSWORD);
    await done.isAnnounced();
  });

  test('the typed account outlives a change of contact, and the full page load waits until nothing would be lost', async ({
    visitor,
    service,
    page,
  }) => {
    const person = service.cast.newPerson();
    const { contact, newEmail, contactCode, account, done, start } = visitor;
    await visitor.reach(account, person);
    await account.write(person.identifier, PASSWORD);
    await account.back();
    await contact.isAnnounced();
    await changeVersion(page);
    await mark(page);
    await contact.changeEmail.click();
    await newEmail.answer(otherEmail(person));
    await contactCode.isAnnounced();
    await contactCode.answer(await service.mails.contactCode(otherEmail(person)));
    await contact.isAnnounced();
    await contact.answer();
    await account.isAnnounced();
    await expect(account.identifier).toHaveValue(person.identifier);
    await expect(account.password).toHaveValue(PASSWORD);
    await account.submit();
    await done.isAnnounced();
    await expect(done.here.getByText(person.identifier, { exact: true })).toBeVisible();
    await expect(marked(page)).toHaveCount(1);
    await done.finish();
    await start.isShown();
    await expect(marked(page)).toHaveCount(0);
  });
});
