import { words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { PASSWORD } from '../../support/person.ts';
import { says } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

const OFFLINE = [words.notices.offline.happened[0], words.notices.offline.happened[1]];

test.describe('without the network', () => {
  test('the typed numbers stay, and can be sent once the network is back', async ({ visitor, service, context }) => {
    const person = service.cast.newPerson();
    const { cardNumbers, channel } = visitor;
    await visitor.reach(cardNumbers, person);
    await cardNumbers.write(person);
    await context.setOffline(true);
    await cardNumbers.submit();
    await says(cardNumbers, words.notices.offline.title, OFFLINE);
    await expect(cardNumbers.serial).toHaveValue(person.serial);
    await expect(cardNumbers.nir).toHaveValue(/\d/);
    await context.setOffline(false);
    await cardNumbers.submit();
    await channel.isAnnounced();
  });

  test('the typed identifier and password stay', async ({ visitor, service, context }) => {
    const person = service.cast.newPerson();
    const { account, done } = visitor;
    await visitor.reach(account, person);
    await context.setOffline(true);
    await account.answer(person.identifier, PASSWORD);
    await says(account, words.notices.offline.title, OFFLINE);
    await expect(account.identifier).toHaveValue(person.identifier);
    await expect(account.password).toHaveValue(PASSWORD);
    await context.setOffline(false);
    await account.submit();
    await done.isAnnounced();
  });

  test('the screens before the first request work offline', async ({ visitor, service, context, watch }) => {
    // The browser requests the icon again at each URL.
    watch.allow(/ERR_INTERNET_DISCONNECTED .*favicon/);
    const { start, needs, cardNumbers } = visitor;
    await start.open();
    await context.setOffline(true);
    await visitor.goOn(start, needs, service.cast.newPerson());
    await visitor.goOn(needs, cardNumbers, service.cast.newPerson());
    await context.setOffline(false);
  });
});

test.describe('a server that is newer than the page', () => {
  test('a response of an unknown shape leads to a reload', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, person);
    // Faked, because a future server cannot be started today.
    await page.route('**/api/v1/activation', (route) => route.fulfill({ status: 201, json: { step: 'a_step_of_tomorrow' } }));
    await cardNumbers.answer(person);
    const notice = visitor.notice(NOTICE.newVersion);
    await notice.isAnnounced();
    await page.unroute('**/api/v1/activation');
    await notice.button(words.common.reload).click();
    await visitor.birthDate.isShown();
  });
});
