import { expect, test } from '../../support/test.ts';

/** The security headers of every document. The fixture `watch` checks the pages themselves in every test. */
test.describe('every document', () => {
  for (const path of ['/', '/activer/naissance', '/activer/compte', '/nulle-part']) {
    test(`${path} runs only our own scripts, and cannot be embedded`, async ({ page }) => {
      const answer = await page.request.get(path);
      const headers = answer.headers();
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toContain('unsafe-inline');
      expect(policy.replaceAll("'wasm-unsafe-eval'", '')).not.toContain('unsafe-eval');
      expect(policy).not.toMatch(/https?:|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    });
  }

  test('contains no unfilled placeholder', async ({ page }) => {
    for (const path of ['/', '/activer', '/activer/naissance', '/activer/code', '/aide', '/aide/entrainement', '/aide/conditions', '/aide/accessibilite', '/aide/je-m-arrete', '/nulle-part']) {
      const answer = await page.request.get(path);
      expect(await answer.text(), path).not.toContain('[[');
    }
  });

  test('an injected script is blocked', async ({ visitor, page, watch }) => {
    watch.allow(/policy: script-src|Content Security Policy/);
    await visitor.start.open();
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.intruder = ""';
      document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return 'intruder' in document.documentElement.dataset;
    });
    expect(ran).toBe(false);
  });
});
