import { words } from '../../product/words.ts';
import type { Child } from '../../support/family.ts';
import { expect, test } from '../../support/test.ts';

test.describe('a journey that continues in another tab', () => {
  test('choice of the person and certification: the tab left behind follows', async ({ visitor, service, context }) => {
    const { children } = service.cast.family('twins');
    const [first, second] = children as [Child, Child];
    const here = visitor.for(first);
    await here.reach(here.choosePerson, first);
    const there = here.beside(await context.newPage()).for(first);
    await there.choosePerson.open();
    await there.choosePerson.isShown();
    await there.choosePerson.answer(first);
    await there.representative.isAnnounced();

    // Another choice in this tab is too late: the screen names the chosen person.
    await here.choosePerson.answer(second);
    await here.representative.isAnnounced();
    await there.representative.answer(words.representative.yes);
    await there.activation.isAnnounced();
    await here.representative.answer(words.representative.yes);
    await here.activation.isAnnounced();
    await here.activation.answer();
    await here.contact.isAnnounced();
    await there.activation.answer();
    await there.contact.isAnnounced();
  });

  test('a reload and a deep link end on the current question, for the same child', async ({ visitor, service, page }) => {
    const { children } = service.cast.family('twins');
    const [first] = children as [Child, Child];
    const here = visitor.for(first);
    await here.reach(here.representative, first);
    await page.reload();
    await here.representative.isShown();
    await here.choosePerson.open();
    await here.representative.isShown();
    await expect(here.representative.choice(words.representative.yes)).not.toBeChecked();
  });
});
