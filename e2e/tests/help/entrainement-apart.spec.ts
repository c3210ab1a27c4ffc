import { words } from '../../product/words.ts';
import { kept } from '../../support/kept.ts';
import { practises } from '../../support/practice.ts';
import { requestsOf } from '../../support/requests.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/aide/entrainement', () => {
  test('one press returns to the service, and no practice data is left', async ({ visitor, page }) => {
    const { practice, start, birthDate, done } = visitor;
    const person = await practises(visitor, done, 'email');
    await expect(practice.letter.getByRole('heading', { name: words.practice.email_arrives })).toBeVisible();
    await done.link(words.practice.real).click();
    await start.isShown();
    await practice.isOff();
    expect(await kept(page)).toEqual({});
    await start.isReady();
    await start.activate();
    await visitor.needs.begin();
    await birthDate.isShown();
    await practice.isOff();
    await expect(birthDate.day).toHaveValue('');
    await expect(page.getByText(person.identifier)).toHaveCount(0);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await practice.isOff();
    await expect(page.getByText(person.identifier)).toHaveCount(0);
  });

  test('a reloaded tab continues to practise, from the beginning, without server requests', async ({ visitor, page }) => {
    const { practice, needs, activation, help } = visitor;
    await practises(visitor, activation);
    const asked = requestsOf(page);
    await page.reload();
    await practice.isAnnounced();
    await practice.isOn();
    await page.goto('/activer/compte');
    await practice.isShown();
    await practice.isOn();
    await help.open();
    await help.isShown();
    await practice.isOn();
    await page.goto('/activer/naissance');
    await practice.isShown();
    await practice.begin();
    await needs.isAnnounced();
    expect(asked.filter((request) => request.includes('/api/'))).toEqual([]);
  });

  test('a real journey in another tab is not affected', async ({ visitor, service, page, context }) => {
    const real = service.cast.newPerson();
    const { activation, contact } = visitor;
    await visitor.reach(activation, real);
    const other = await context.newPage();
    const beside = visitor.beside(other);
    await practises(beside, beside.done);
    await beside.practice.stop.click();
    await beside.start.isShown();
    await other.close();
    await activation.answer();
    await contact.isAnnounced();
    await visitor.practice.isOff();
    await page.reload();
    await contact.isShown();
  });
});
