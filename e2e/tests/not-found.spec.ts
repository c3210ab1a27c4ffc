import { words } from '../product/words.ts';
import { NOTICE } from '../screens/shell/notice.ts';
import { expect, test } from '../support/test.ts';

test.describe('any unknown address', () => {
  for (const path of ['/activer/nulle-part', '/nulle/part', '/activer/naissance/plus-loin', '/wp-login.php']) {
    test(`${path} is a 404 response with a page in plain words and a link home`, async ({ visitor, page, watch }) => {
      watch.allow(/Failed to load resource: the server responded with a status of 404/);
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      expect(answer?.headers()['content-type']).toContain('text/html');
      await visitor.start.isReady();
      const notice = visitor.notice(NOTICE.notFound);
      await notice.isShown();
      await notice.link(words.common.home).click();
      await visitor.start.isAnnounced();
    });
  }
});
