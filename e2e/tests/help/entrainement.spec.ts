import { words } from '../../product/words.ts';
import { kept } from '../../support/kept.ts';
import { KEPT } from '../../support/practice.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/aide/entrainement', () => {
  test('is linked from the start page and from the help', async ({ visitor }) => {
    const { start, help, practice } = visitor;
    await start.open();
    await start.practiseLink.click();
    await practice.isAnnounced();
    await practice.isOff();
    await help.open();
    await help.link(words.practice.link).click();
    await practice.isAnnounced();
  });

  test('where the module cannot be loaded it shows an error, and works once it can', async ({ visitor, page, context, watch }) => {
    watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/);
    const { practice, needs } = visitor;
    await practice.open();
    await context.setOffline(true);
    await practice.begin();
    const notice = visitor.notice(words.notices.offline.title);
    await expect(notice.h1).toBeFocused();
    await practice.isOff();
    await context.setOffline(false);
    await notice.button(words.common.retry).click();
    await practice.isAnnounced();
    await practice.begin();
    await needs.isAnnounced();
    await practice.isOn();
    expect(await kept(page)).toEqual(KEPT);
  });
});

test.describe('/aide/entrainement without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the same document, which says what is required', async ({ visitor, page }) => {
    const { start, practice } = visitor;
    await page.goto('/');
    await start.practiseLink.click();
    await practice.isShown();
    await practice.begin();
    await practice.isShown();
    await expect(page.locator('.no-script').getByRole('heading', { name: words.common.no_javascript })).toBeVisible();
    await practice.isOff();
  });
});
