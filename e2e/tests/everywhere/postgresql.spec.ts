import { fill, words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { fromOperator } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';

test.describe('a service on PostgreSQL', () => {
  test.use({ database: 'postgresql' });

  // One test, because there is one database, for one server.
  test('a person completes the journey with a mistyped code and a reload, and cannot activate again', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson({ card: 'with_photo', reach: 'email' });
    const { code, activation, done } = visitor;
    await visitor.reach(code, person);
    await code.answer('2222 2222 2222');
    await expect(code.here.getByText(fill(words.notices.attempts_left, 4))).toBeVisible();
    await visitor.goOn(code, activation, person);
    await page.reload();
    await activation.isShown();
    await visitor.goOn(activation, done, person);
    await expect(done.here.getByText(person.identifier, { exact: true })).toBeVisible();
    const told = await service.mails.next(person.email);
    expect(`${told.subject} ${told.text}`).toContain(fromOperator(words.messages.activated_mail.Mine.new_account.subject));

    await page.context().clearCookies();
    await visitor.birthDate.open();
    await visitor.birthDate.answer(person);
    await visitor.cardChoice.answer(person);
    await visitor.cardNumbers.answer(person);
    await visitor.notice(NOTICE.alreadyActivated).isAnnounced();
  });
});
