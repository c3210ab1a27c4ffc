import { fill, words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { says } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

/** Everybody whose activation stops: what happened, whom to call, what to say there, and a way on. */
test.describe('where an activation stops', () => {
  test('no contact is known: the words for the call are there', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ reach: 'nowhere' });
    await visitor.reach(visitor.cardNumbers, person);
    await visitor.cardNumbers.answer(person);
    const notice = visitor.notice(NOTICE.noContact);
    await notice.isAnnounced();
    for (const sentence of [words.channel.what_i_say, words.notices.further.NoContact.say[1], words.notices.further.NoContact.say[2]]) {
      await notice.says(sentence);
    }
    await notice.link(words.common.home).click();
    await visitor.start.isAnnounced();
  });

  for (const status of ['deceased', 'opposed'] as const) {
    test(`${status}: one and the same answer, said with tact, and nothing is sent`, async ({ visitor, service }) => {
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

  test('already activated: where the identifier is looked for, and what to say', async ({ visitor, service }) => {
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

  test('who has left the insurer, and who types the card of before, hear what everybody hears who is not recognised', async ({
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

    // The new card is in the hand: its number is enough.
    await birthDate.open();
    await visitor.goOn(birthDate, channel, person);
  });

  test('the parent’s card with the date of nobody on it: the way to the child’s date is said', async ({ visitor, service }) => {
    const { parent } = service.cast.family('siblings');
    const stranger = { ...parent, birth: { ...parent.birth, year: String(Number(parent.birth.year) - 1) } };
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, stranger);
    await cardNumbers.answer(stranger);
    await says(cardNumbers, words.notices.not_recognised.title, [fill(words.notices.attempts_left, 4)]);
    await cardNumbers.fold(words.notices.further.IdentityNotRecognised.cases[1].question).click();
    await expect(cardNumbers.here.getByText(words.notices.further.IdentityNotRecognised.cases[1].answer[0])).toBeVisible();
    // Something else at fault takes its place.
    await cardNumbers.answer({ nir: '', serial: '' });
    await expect(cardNumbers.summary.getByRole('heading', { level: 2 })).toHaveText(fill(words.common.summary_title, 2));
    await expect(cardNumbers.fold(words.notices.further.IdentityNotRecognised.cases[1].question)).toHaveCount(0);
  });
});
