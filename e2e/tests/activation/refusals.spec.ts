import { fill, words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { says } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

/** Every refusal that ends an activation: what happened, whom to call, what to say, and a link onwards. */
test.describe('where an activation stops', () => {
  test('without a contact, the notice gives the words for a call', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ reach: 'nowhere' });
    await visitor.reach(visitor.cardNumbers, person);
    await visitor.cardNumbers.answer(person);
    const notice = visitor.notice(NOTICE.noContact);
    await notice.isAnnounced();
    for (const sentence of [words.send_code.what_i_say, words.notices.further.NoContact.say[1], words.notices.further.NoContact.say[2]]) {
      await notice.says(sentence);
    }
    await notice.link(words.common.home).click();
    await visitor.start.isAnnounced();
  });

  for (const status of ['deceased', 'opposed'] as const) {
    test(`${status}: the same tactful notice for both, and no code is sent`, async ({ visitor, service }) => {
      const person = service.cast.newPerson({ reach: 'email', status });
      await visitor.reach(visitor.cardNumbers, person);
      await visitor.cardNumbers.answer(person);
      const notice = visitor.notice(NOTICE.cannotActivate);
      await notice.isAnnounced();
      await notice.fold(words.notices.further.CannotActivate.cases[0].question).click();
      await notice.says(words.notices.further.CannotActivate.cases[0].say[1]);
      await notice.fold(words.notices.further.CannotActivate.cases[1].question).click();
      await notice.says(words.notices.further.CannotActivate.cases[1].say[1]);
      expect(await service.unread(person)).toBe(0);
      await notice.link(words.common.home).click();
      await visitor.start.isAnnounced();
    });
  }

  test('for an activated space, the notice says where to find the identifier, and what to say', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { birthDate, cardNumbers, done, start } = visitor;
    await visitor.reach(done, person);
    await done.finish();
    await visitor.goOn(start, cardNumbers, person);
    await cardNumbers.answer(person);
    const notice = visitor.notice(NOTICE.alreadyActivated);
    await notice.isAnnounced();
    await notice.says(words.notices.already_activated.to_do[0]);
    await notice.says(words.notices.further.AlreadyActivated.say[1]);
    await notice.fold(words.notices.further.AlreadyActivated.cases[0].question).click();
    await notice.button(words.notices.further.AlreadyActivated.cases[0].way_on).click();
    await birthDate.isAnnounced();
    await expect(birthDate.year).toHaveValue('');
  });

  test('a person who has left the insurer, and a person with a former card, get the same notice as an unknown person', async ({
    visitor,
    service,
  }) => {
    const { birthDate, cardNumbers, channel } = visitor;
    const { person, formerSerial } = service.cast.newPersonWithNewCard();
    const gone = service.cast.newPerson({ status: 'left', reach: 'email' });
    const heard: string[] = [];
    for (const one of [{ ...person, serial: formerSerial }, gone]) {
      await birthDate.open();
      await visitor.goOn(birthDate, cardNumbers, one);
      await cardNumbers.answer(one);
      await says(cardNumbers, words.notices.not_recognised.title, [fill(words.notices.attempts_left, 4)]);
      for (const question of [words.notices.further.IdentityNotRecognised.cases[0].question, words.notices.further.IdentityNotRecognised.cases[1].question, words.notices.further.IdentityNotRecognised.cases[2].question]) {
        await cardNumbers.fold(question).click();
      }
      await expect(cardNumbers.here.getByText(words.notices.further.IdentityNotRecognised.cases[0].answer[0])).toBeVisible();
      await expect(cardNumbers.here.getByText(words.notices.further.IdentityNotRecognised.cases[2].answer[0])).toBeVisible();
      await expect(cardNumbers.here.getByText(words.notices.further.IdentityNotRecognised.cases[2].say[0])).toBeVisible();
      heard.push(await cardNumbers.summary.innerText());
    }
    expect(heard[0]).toBe(heard[1]);

    // The new card's own number is accepted.
    await birthDate.open();
    await visitor.goOn(birthDate, channel, person);
  });

  test('for a parent’s card and a birth date of no person on it, the screen links to the child’s date', async ({ visitor, service }) => {
    const { parent } = service.cast.family('siblings');
    const stranger = { ...parent, birth: { ...parent.birth, year: String(Number(parent.birth.year) - 1) } };
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, stranger);
    await cardNumbers.answer(stranger);
    await says(cardNumbers, words.notices.not_recognised.title, [fill(words.notices.attempts_left, 4)]);
    await cardNumbers.fold(words.notices.further.IdentityNotRecognised.cases[1].question).click();
    await expect(cardNumbers.here.getByText(words.notices.further.IdentityNotRecognised.cases[1].answer[0])).toBeVisible();
    // Another error replaces the link.
    await cardNumbers.answer({ nir: '', serial: '' });
    await expect(cardNumbers.summary.getByRole('heading', { level: 2 })).toHaveText(fill(words.common.summary_title, 2));
    await expect(cardNumbers.fold(words.notices.further.IdentityNotRecognised.cases[1].question)).toHaveCount(0);
  });
});
