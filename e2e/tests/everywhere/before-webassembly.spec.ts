import { words } from '../../product/words.ts';
import { holdWebAssembly } from '../../support/held.ts';
import { expect, test } from '../../support/test.ts';

test.describe('before WebAssembly has loaded', () => {
  test('« Activer Mon espace santé » changes the screen at once, and Back returns', async ({ visitor, page }) => {
    const { start, needs } = visitor;
    const release = await holdWebAssembly(page);
    await page.goto('/');
    await start.activate();
    await needs.isAnnounced();
    await page.goBack();
    await start.isShown();
    await start.activate();
    await needs.isAnnounced();
    release();
    await needs.isReady();
    // The client takes over the displayed screen.
    await needs.isAnnounced();
    await page.goBack();
    await start.isAnnounced();
  });

  test('a press that leads to a form takes effect once WebAssembly has loaded', async ({ visitor, page }) => {
    const { needs, birthDate } = visitor;
    const release = await holdWebAssembly(page);
    await page.goto('/');
    await visitor.start.activate();
    await needs.begin();
    await expect(needs.beginLink).toHaveAttribute('aria-busy', 'true');
    release();
    await birthDate.isAnnounced();
  });

  test('text typed into the server-rendered form stays, with its focus and its caret', async ({ visitor, page, service }) => {
    const { birthDate, cardChoice } = visitor;
    const { birth } = service.cast.newPerson();
    const release = await holdWebAssembly(page);
    await page.goto('/activer/naissance');
    await birthDate.day.fill(birth.day);
    await birthDate.month.fill(birth.month);
    await birthDate.year.focus();
    await page.keyboard.type(birth.year.slice(0, 2));
    release();
    await birthDate.isReady();
    await expect(birthDate.year).toBeFocused();
    await page.keyboard.type(birth.year.slice(2));
    await expect(birthDate.day).toHaveValue(birth.day);
    await expect(birthDate.month).toHaveValue(birth.month);
    await expect(birthDate.year).toHaveValue(birth.year);
    await birthDate.submit();
    await cardChoice.isAnnounced();
  });

  test('a form submitted too early keeps its typed values', async ({ visitor, page }) => {
    const { birthDate } = visitor;
    const release = await holdWebAssembly(page);
    await page.goto('/activer/naissance');
    await birthDate.write('24', '10', '1985');
    await birthDate.submit();
    release();
    await birthDate.isReady();
    await expect(page).toHaveURL((url) => url.search === '');
    await birthDate.isShown();
    await expect(birthDate.year).toHaveValue('1985');
    await birthDate.submit();
    await visitor.cardChoice.isAnnounced();
  });
});

test.describe('where WebAssembly never loads', () => {
  test('the links work as plain links, and a note says what to do', async ({ visitor, page, watch }) => {
    const { start, needs, birthDate } = visitor;
    watch.allow(/wasm|Failed to (fetch|load resource)|net::ERR_FAILED/i);
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('/');
    const note = page.locator('.no-app');
    await expect(note.getByRole('heading', { name: words.common.not_loaded })).toBeVisible();
    await expect(note.getByText(words.common.not_loaded_to_do[2])).toBeVisible();
    await start.activate();
    await needs.isShown();
    await needs.begin();
    await birthDate.isShown();
    await expect(note.getByRole('heading', { name: words.common.not_loaded })).toBeVisible();
  });

  test('a pending press that leads to a form becomes a link', async ({ visitor, page, watch }) => {
    const { needs, birthDate } = visitor;
    watch.allow(/wasm|Failed to (fetch|load resource)|net::ERR_FAILED/i);
    let fail = () => {};
    const failed = new Promise<void>((resolve) => (fail = resolve));
    await page.route('**/*.wasm', async (route) => {
      await failed;
      await route.abort();
    });
    await page.goto('/activer');
    await needs.begin();
    await expect(needs.beginLink).toHaveAttribute('aria-busy', 'true');
    fail();
    await birthDate.isShown();
  });
});
