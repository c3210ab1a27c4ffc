/**
 * Compares the printed guide with the screens: `texts.json` contains the text of each picture as it was taken.
 * `cargo xtask guide` takes the pictures again, by this same walk (GUIDE_PICTURES names their folder).
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCALE, WIDTH, take, textOf } from '../../guide/picture.ts';
import { walkTheGuide } from '../../guide/walk.ts';
import { fill, words } from '../../product/words.ts';
import { OPERATOR, Service } from '../../support/service.ts';
import { expect, test as base } from '../../support/test.ts';

/** The texts on each picture, beside the list of pictures. */
const TEXTS = join(import.meta.dirname, '../../guide/texts.json');
const folder = process.env['GUIDE_PICTURES'];

/** People whom no other test uses, so that the pictures always show the same ones. */
const test = base.extend({
  service: async ({}, use) => {
    const service = await Service.start('usual', 'sqlite');
    await use(service);
    await service.stop();
  },
});

test.use({ viewport: { width: WIDTH, height: 740 }, deviceScaleFactor: SCALE, colorScheme: 'light' });

test.describe('/aide/guide', () => {
  test('shows every screen as it is, under its title', async ({ visitor, page }) => {
    // Taking pictures takes longer than reading texts.
    test.setTimeout(folder ? 600_000 : 120_000);
    const seen: Record<string, string[]> = {};
    const titles: Record<string, string> = {};
    await walkTheGuide(visitor, async (picture, title) => {
      seen[picture] = await textOf(page, picture);
      titles[picture] = title;
      if (folder) await take(page, picture, join(folder, `${picture}.png`));
    });
    if (folder) writeFileSync(TEXTS, `${JSON.stringify(seen, undefined, 2)}\n`);
    const pictured = JSON.parse(readFileSync(TEXTS, 'utf8'));
    expect(seen, 'A screen has changed since its picture was taken: run `cargo xtask guide`.').toEqual(pictured);
    await visitor.guide.open();
    await expect(visitor.guide.here.locator('img[src^="/guide/"]')).toHaveCount(Object.keys(titles).length);
    for (const [picture, title] of Object.entries(titles)) {
      await expect(visitor.guide.over(picture), picture).toHaveText(title);
    }
  });

  test('is linked from the first screen, without JavaScript too', async ({ browser, service }) => {
    const context = await browser.newContext({ baseURL: service.address, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('link', { name: words.help.guide }).click();
    await expect(page.getByRole('heading', { level: 3, name: words.birth_date.title })).toBeVisible();
    await context.close();
  });

  test('names the operator and the help line, and a press prints it', async ({ visitor, page }) => {
    const { guide } = visitor;
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await guide.open();
    await guide.isShown();
    for (const text of [OPERATOR.name, OPERATOR.address, fill(words.common.call, OPERATOR.phone)]) {
      await expect(guide.here.getByText(text).first()).toBeVisible();
    }
    await expect(guide.link(words.guide.file)).toBeHidden();
    expect((await page.request.get('/aide/guide.pdf')).status()).toBe(404);
    await guide.print.click();
    await expect(page.locator('html')).toHaveAttribute('data-printed');
  });
});
