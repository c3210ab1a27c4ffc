import { words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/activer/fin', () => {
  test('leaves no personal data for the next user of the device', async ({ visitor, service, page, context }) => {
    const person = service.cast.newPerson();
    const { done, start } = visitor;
    await visitor.reach(done, person);
    await expect(done.here.getByText(person.identifier, { exact: true })).toBeVisible();
    await done.finish();
    await start.isAnnounced();
    await expect.poll(async () => (await context.cookies()).filter(({ name }) => name.includes('journey'))).toEqual([]);
    await page.goBack();
    await expect(page.getByText(person.identifier)).toHaveCount(0);
    await page.goto('/activer/fin');
    await visitor.notice(NOTICE.journeyOver).isAnnounced();
    await expect(page.getByText(person.identifier)).toHaveCount(0);
  });

  test('says what to do next', async ({ visitor, service }) => {
    const { done } = visitor;
    await visitor.reach(done, service.cast.newPerson());
    await expect(done.here.getByRole('heading', { name: words.done.now })).toBeVisible();
    await expect(done.button(words.done.print)).toBeVisible();
  });
});
