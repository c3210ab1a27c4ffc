import { like, refused, words } from '../../product/words.ts';
import type { Child, Kind } from '../../support/family.ts';
import { because, isRefused } from '../../support/refusal.ts';
import { fromOperator } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';

const names = (children: readonly Child[]) => children.map(({ firstName }) => firstName);

test.describe('/activer/personne', () => {
  for (const kind of ['twins', 'twins_with_rank', 'triplets'] satisfies Kind[]) {
    test(`${kind}: the choice is by first name, and only that space is activated`, async ({ visitor, service }) => {
      const { children } = service.cast.family(kind);
      const child = children[children.length - 1] ?? children[0];
      const parent = visitor.for(child);
      const { choosePerson, representative } = parent;
      await parent.reach(choosePerson, child);
      await choosePerson.isAnnounced();
      await expect(choosePerson.firstNames).toHaveCount(children.length);
      for (const name of names(children)) await expect(choosePerson.choice(name)).not.toBeChecked();
      await choosePerson.answer(child);
      await representative.isAnnounced();
      await parent.goOn(representative, parent.done, child);
      await parent.done.isAnnounced();
    });
  }

  test('no person is named before the code', async ({ visitor, service, page }) => {
    const { children } = service.cast.family('twins');
    const answers: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/api/v1/')) answers.push(response.text().catch(() => ''));
    });
    await visitor.reach(visitor.code, children[0]);
    const heard = (await Promise.all(answers)).join('\n');
    for (const step of ['send_code', 'enter_code']) expect(heard).toContain(step);
    for (const name of names(children)) {
      await expect(page.getByText(name, { exact: true })).toHaveCount(0);
      expect(heard).not.toContain(name);
    }
  });

  test('a triplet who has died is never named', async ({ visitor, service, page }) => {
    const { children } = service.cast.family('bereaved_triplets');
    const parent = visitor.for(children[0]);
    const { choosePerson } = parent;
    await parent.reach(choosePerson, children[0]);
    await expect(choosePerson.firstNames).toHaveCount(2);
    await expect(page.getByText('Camille')).toHaveCount(0);
  });

  test('an activated twin is not listed in the next journey, and one remaining twin needs no list', async ({ visitor, service }) => {
    const { children } = service.cast.family('twins');
    const [first, second] = children as [Child, Child];
    const parent = visitor.for(first);
    await parent.reach(parent.done, first);
    await parent.done.forAnotherChild.click();
    const again = visitor.for(second);
    await again.birthDate.isAnnounced();
    await again.goOn(again.birthDate, again.code, second);
    expect((await service.mails.next(second.email)).subject).toBe(fromOperator(words.messages.activated_mail.MyChilds.new_account.subject));
    await again.code.answer(await again.receive(second, 'email'));
    await again.representative.isAnnounced();
  });

  test('an empty choice is refused, and the summary leads to the first choice', async ({ visitor, service }) => {
    const { children } = service.cast.family('twins');
    const parent = visitor.for(children[0]);
    const { choosePerson } = parent;
    await parent.reach(choosePerson, children[0]);
    await choosePerson.submit();
    await isRefused(choosePerson, [{ field: choosePerson.firstNames.first(), ...because(refused.Person.Required) }]);
  });

  test('works by keyboard', async ({ visitor, service, page }) => {
    const { children } = service.cast.family('twins_with_rank');
    const [first, second] = children as [Child, Child];
    const parent = visitor.for(second);
    const { choosePerson, representative } = parent;
    await parent.reach(choosePerson, first);
    await page.keyboard.press('Tab');
    await expect(choosePerson.choice(first.firstName)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(choosePerson.choice(second.firstName)).toBeChecked();
    await page.keyboard.press('Enter');
    await representative.isAnnounced();
  });

  test('for a missing first name, the screen says whom to call and what to say', async ({ visitor, service }) => {
    const { children } = service.cast.family('triplets');
    const parent = visitor.for(children[0]);
    const { choosePerson } = parent;
    await parent.reach(choosePerson, children[0]);
    await choosePerson.missing.click();
    await expect(choosePerson.here.getByText(words.choose_person.missing_say[1])).toBeVisible();
    await expect(choosePerson.here.getByRole('link', { name: like(words.common.call) })).toBeVisible();
  });

  test('a reload shows the same question', async ({ visitor, service, page }) => {
    const { children } = service.cast.family('twins_with_rank');
    const parent = visitor.for(children[0]);
    const { choosePerson } = parent;
    await parent.reach(choosePerson, children[0]);
    await page.reload();
    await choosePerson.isShown();
    await expect(choosePerson.firstNames).toHaveCount(2);
  });
});
