import { words } from '../../product/words.ts';
import { OPERATOR } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';

test.use({ javaScriptEnabled: false });

test.describe('without JavaScript', () => {
  test('the documents are complete, and plain links lead to the first question', async ({ visitor, page }) => {
    const { start, needs, birthDate } = visitor;
    await page.goto('/');
    await start.isShown();
    await start.activate();
    await needs.isShown();
    await expect(needs.here.getByRole('listitem').filter({ hasText: words.needs.things[0] })).toBeVisible();
    await needs.begin();
    await birthDate.isShown();
    await expect(birthDate.date).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: words.common.help }).click();
    await visitor.help.isShown();
  });

  test('each document says in plain words what to do, and whom to call', async ({ page }) => {
    for (const path of ['/', '/activer', '/activer/naissance', '/activer/code', '/aide', '/aide/entrainement']) {
      await page.goto(path);
      const note = page.locator('.no-script');
      await expect(note.getByRole('heading', { name: words.common.no_javascript })).toBeVisible();
      await expect(note.getByText(words.common.no_javascript_to_do[2])).toBeVisible();
      await expect(note.getByRole('link', { name: OPERATOR.phone })).toHaveAttribute('href', 'tel:0199003456');
    }
  });

  test('no typed value ends up in a URL', async ({ visitor, page }) => {
    const { birthDate } = visitor;
    await page.goto(birthDate.path);
    await birthDate.write('24', '10', '1985');
    await birthDate.submit();
    await expect(page).toHaveURL((url) => !/24|1985/.test(url.search));
  });
});
