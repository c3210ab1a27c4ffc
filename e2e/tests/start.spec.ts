import { fill, words } from '../product/words.ts';
import { OPERATOR } from '../support/service.ts';
import { expect, test } from '../support/test.ts';

test.describe('/', () => {
  test('states in the operator’s name the three ways to open the service', async ({ visitor, service }) => {
    const { start } = visitor;
    await start.open();
    await start.isShown();
    const host = new URL(service.address).host;
    await expect(start.here.getByText(host, { exact: true })).toBeVisible();
    const code = start.here.getByRole('img', { name: fill(words.start.qr_alt, host) });
    await expect(code).toBeVisible();
    expect(await code.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
    await expect(start.here.getByRole('heading', { level: 3 })).toHaveText([
      words.start.way_address,
      words.start.way_app,
      words.start.way_qr,
    ]);
    await expect(visitor.page.getByRole('banner').getByText(OPERATOR.name)).toBeVisible();
  });

  test('outside demo mode does not mention invented people', async ({ visitor, page }) => {
    await visitor.start.open();
    await expect(page.getByText(words.common.demo_band)).toBeHidden();
    const demo = await page.request.get('/demo');
    expect(demo.status()).toBe(404);
  });

  test('is installable, with existing icons', async ({ visitor, page }) => {
    await visitor.start.open();
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = await (await page.request.get(address ?? '')).json();
    expect(manifest).toMatchObject({ start_url: '/', display: 'standalone', lang: 'fr' });
    expect(manifest.icons.length).toBeGreaterThan(0);
    for (const icon of manifest.icons) {
      const answer = await page.request.get(icon.src);
      expect(answer.status(), icon.src).toBe(200);
      expect(answer.headers()['content-type']).toContain(icon.type);
    }
  });

  test('a skip link leads past the head, to the content', async ({ visitor, page }) => {
    await visitor.start.open();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words.common.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
});
