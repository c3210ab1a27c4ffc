import { fill, like, oneOf, words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { DMP_CREATED_ON, SPACE_CREATED_ON } from '../../support/cast.ts';
import type { Child } from '../../support/family.ts';
import { expect, test } from '../../support/test.ts';

test.describe('a child, on the card of a parent', () => {
  test('every screen speaks about the child, and the account is the parent’s', async ({ visitor, service }) => {
    const child = service.cast.family('siblings').children[0];
    const parent = visitor.for(child);
    const { activation, done } = parent;
    await parent.reach(activation, child);
    await activation.isAnnounced();
    await expect(activation.here.getByText(fill(words.activate.of_child.accept_for, child.firstName))).toBeVisible();
    await expect(activation.here.getByText(fill(words.activate.of_child.created_on, SPACE_CREATED_ON.words))).toBeVisible();
    await expect(activation.here.getByText(like(words.activate.created_on))).toHaveCount(0);
    await expect(activation.forMyChild).toHaveCount(0);
    await parent.goOn(activation, done, child);
    await expect(done.here.getByText(child.identifier, { exact: true })).toBeVisible();
  });

  test('the documents of a medical record are described as the child’s', async ({ visitor, service }) => {
    const child = service.cast.family('siblings', 'with_photo').children[0];
    const parent = visitor.for(child);
    await parent.reach(parent.activation, child);
    const since = fill(words.activate.of_child.dmp_created_on, DMP_CREATED_ON.words);
    await expect(parent.activation.here.getByText(since)).toBeVisible();
    const what = parent.activation.here.getByRole('paragraph').filter({ hasText: oneOf(words.activate.of_child.dmp_words[0]) });
    await expect(what).toBeVisible();
  });

  test('a second child uses the same account, and no screen shows data of the first', async ({ visitor, service, page }) => {
    const [first, second] = service.cast.family('siblings').children as [Child, Child];
    const one = visitor.for(first);
    await one.reach(one.done, first);
    await one.done.forAnotherChild.click();
    const other = visitor.for(second);
    const { birthDate, cardNumbers, activation, done } = other;
    await birthDate.isAnnounced();
    await expect(birthDate.day).toHaveValue('');
    await expect(page.getByText(first.firstName)).toHaveCount(0);
    await expect(page.getByText(first.identifier)).toHaveCount(0);
    await other.goOn(birthDate, cardNumbers, second);
    await expect(cardNumbers.nir).toHaveValue('');
    await expect(cardNumbers.serial).toHaveValue('');
    // The mail about the first space comes first.
    await service.mails.next(second.email);
    await other.goOn(cardNumbers, activation, second);
    await activation.answer();
    await done.isAnnounced();
    await expect(done.here.getByText(words.done.same_account[0])).toBeVisible();
    await expect(done.here.getByText(words.done.now_words[0])).toHaveCount(0);
  });

  test('a parent who has typed their own birth date finds the way to the child’s space', async ({ visitor, service }) => {
    const { parent: holder, children } = service.cast.family('siblings');
    const { activation, birthDate } = visitor;
    await visitor.reach(activation, holder);
    await expect(activation.here.getByText(fill(words.activate.hello, holder.firstName))).toBeVisible();
    await activation.forMyChild.click();
    await activation.button(words.activate.for_my_child_begin).click();
    await birthDate.isAnnounced();
    await expect(birthDate.year).toHaveValue('');
    await visitor.for(children[0]).goOn(birthDate, visitor.channel, children[0]);
  });

  test('a parent can activate their own space first, then the child’s', async ({ visitor, service }) => {
    const { parent: holder, children } = service.cast.family('siblings');
    await visitor.reach(visitor.done, holder);
    await visitor.done.forMyChild.click();
    const other = visitor.for(children[0]);
    await other.birthDate.isAnnounced();
    await service.mails.next(holder.email);
    await other.goOn(other.birthDate, other.activation, children[0]);
    await other.activation.answer();
    await other.done.isAnnounced();
    await expect(other.done.here.getByText(words.done.same_account[0])).toBeVisible();
  });

  test('for an already activated child, the notice says so, and the link to another child keeps the card', async ({ visitor, service }) => {
    const [first, second] = service.cast.family('siblings').children as [Child, Child];
    const one = visitor.for(first);
    await one.reach(one.done, first);
    await one.done.forAnotherChild.click();
    await one.goOn(one.birthDate, one.cardNumbers, first);
    await one.cardNumbers.answer(first);
    const notice = one.notice(NOTICE.alreadyActivated);
    await notice.isAnnounced();
    await notice.says(words.notices.further.AlreadyActivated.say[0]);
    await notice.fold(words.notices.further.AlreadyActivated.cases[0].question).click();
    await notice.button(words.notices.further.AlreadyActivated.cases[0].way_on).click();
    const other = visitor.for(second);
    await other.birthDate.isAnnounced();
    await expect(other.birthDate.day).toHaveValue('');
    await other.birthDate.answer(second);
    await other.cardChoice.submit();
    await expect(other.cardNumbers.nir).not.toHaveValue('');
    await other.cardNumbers.submit();
    await other.channel.isAnnounced();
  });

  test('a child born on 29 February can be activated', async ({ visitor, service }) => {
    const child = service.cast.family('leapling').children[0];
    const parent = visitor.for(child);
    await parent.reach(parent.done, child);
  });

  for (const kind of ['grown', 'birthday'] as const) {
    test(`a child of 18 or over (${kind}) must use their own card`, async ({ visitor, service }) => {
      const child = service.cast.family(kind).children[0];
      await visitor.reach(visitor.cardNumbers, child);
      await visitor.cardNumbers.answer(child);
      const notice = visitor.notice(NOTICE.ofAge);
      await notice.isAnnounced();
      await notice.says(words.notices.of_age.to_do[1]);
      expect(await service.unread(child)).toBe(0);
    });
  }

  test('a person of 16 with a card of their own certifies nothing', async ({ visitor, service }) => {
    const person = service.cast.newPersonAged16();
    await visitor.reach(visitor.cardChoice, person);
    await expect(visitor.cardChoice.here.getByText(words.card_choice.for_child)).toBeVisible();
    await visitor.goOn(visitor.cardChoice, visitor.done, person);
    await visitor.done.isAnnounced();
  });

  test('the first screens ask for the child’s birth date and the parent’s card', async ({ visitor, service }) => {
    const { needs, birthDate, cardChoice } = visitor;
    await needs.open();
    await needs.fold(words.needs.child).click();
    await expect(needs.here.getByText(words.needs.child_words[1])).toBeVisible();
    await needs.begin();
    await expect(birthDate.here.getByText(words.birth_date.for_child)).toBeVisible();
    await birthDate.answer(service.cast.newPerson());
    await cardChoice.isAnnounced();
    await expect(cardChoice.here.getByText(words.card_choice.for_child)).toHaveCount(0);
  });
});
