import { fill, oneOf, words } from '../../product/words.ts';
import type { Screen } from '../../screens/screen.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { OPERATOR } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';
import type { Visitor } from '../../support/visitor.ts';

/** The long texts, each with one of its sentences. */
const TEXTS: [string, (visitor: Visitor) => Screen, string][] = [
  ['/aide/guide', (visitor) => visitor.guide, words.guide.purpose[0]],
  ['/aide/conditions', (visitor) => visitor.terms, fill(words.legal.operator, OPERATOR.name)],
  ['/aide/confidentialite', (visitor) => visitor.privacy, words.legal.privacy[8].plain[5]],
  ['/aide/accessibilite', (visitor) => visitor.accessibility, words.statement.plain[0].sentences[1]],
];

for (const [path, screen, sentence] of TEXTS) {
  test.describe(path, () => {
    test('is complete in its own document', async ({ visitor, page }) => {
      const answer = await page.request.get(path);
      expect((await answer.text()).replaceAll('\u{a0}', ' ')).toContain(sentence);
      await screen(visitor).open();
      await screen(visitor).isShown();
      await expect(screen(visitor).here.getByText(sentence)).toBeVisible();
    });

    test('is fetched on demand, and not before', async ({ visitor, page }) => {
      const { help } = visitor;
      const text = screen(visitor);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await help.open();
      expect(asked).not.toContain(path);
      await help.link(text.heading).click();
      await text.isAnnounced();
      await expect(text.here.getByText(sentence)).toBeVisible();
      expect(asked.filter((one) => one === path)).toHaveLength(1);
      await expect(text.here.locator('h1')).toHaveCount(1);
      await page.goBack();
      await help.isAnnounced();
    });

    test('offline shows an error, and loads once the network is back', async ({ visitor, page, context, watch }) => {
      watch.allow(/ERR_INTERNET_DISCONNECTED/);
      const { help } = visitor;
      const text = screen(visitor);
      await help.open();
      await context.setOffline(true);
      await help.link(text.heading).click();
      const notice = visitor.notice(NOTICE.offline);
      await notice.isAnnounced();
      expect(new URL(page.url()).pathname).toBe(path);
      await context.setOffline(false);
      await notice.button(words.common.retry).click();
      await text.isAnnounced();
      await expect(text.here.getByText(sentence)).toBeVisible();
    });
  });
}

test('a text request that fails after the person has moved on has no effect', async ({ visitor, page, watch }) => {
  watch.allow(/Failed to load resource|ERR_FAILED/);
  const { help, terms } = visitor;
  await help.open();
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/aide/conditions', async (route) => {
    await held;
    await route.abort();
  });
  await help.link(terms.heading).click();
  await terms.isAnnounced();
  await page.goBack();
  await help.isAnnounced();
  answer();
  await page.unrouteAll({ behavior: 'wait' });
  await help.isShown();
});

test.describe('/aide/accessibilite', () => {
  test('names the operator, and is linked from the foot of every page', async ({ visitor, service, page }) => {
    const { start, accessibility } = visitor;
    const { formal_foot_total, formal_foot_partial, formal_foot_none } = words.statement;
    await start.open();
    await page.getByRole('contentinfo').getByRole('link', { name: oneOf(formal_foot_total, formal_foot_partial, formal_foot_none) }).click();
    await accessibility.isAnnounced();
    const statement = accessibility.here.getByRole('region', { name: words.statement.formal_title });
    await expect(statement.getByText(OPERATOR.address)).toBeVisible();
    await expect(statement.getByText(fill(words.statement.formal_commitment, OPERATOR.name, new URL(service.address).host))).toBeVisible();
    await expect(statement.getByText(words.statement.formal_remedies_list[2])).toBeVisible();
  });
});
