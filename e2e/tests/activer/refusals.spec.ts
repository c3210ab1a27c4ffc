import { NOTICE } from '../../screens/notice.ts';
import { says } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

/** Everybody whose activation stops: what happened, whom to call, what to say there, and a way on. */
test.describe('where an activation stops', () => {
  test('no contact is known: the words for the call are there', async ({ visitor, service }) => {
    const person = service.cast.somebody({ reach: 'nowhere' });
    await visitor.reach(visitor.cardNumbers, person);
    await visitor.cardNumbers.answer(person);
    const notice = visitor.notice(NOTICE.noContact);
    await notice.isAnnounced();
    for (const sentence of ['Au téléphone, je dis :', '« Mes coordonnées sont inconnues. »', '« Mon adresse e-mail est… »']) {
      await notice.says(sentence);
    }
    await notice.link('Aller au début').click();
    await visitor.start.isAnnounced();
  });

  for (const status of ['deceased', 'opposed'] as const) {
    test(`${status}: one and the same answer, said with tact, and nothing is sent`, async ({ visitor, service }) => {
      const person = service.cast.somebody({ reach: 'email', status });
      await visitor.reach(visitor.cardNumbers, person);
      await visitor.cardNumbers.answer(person);
      const notice = visitor.notice(NOTICE.cannotActivate);
      await notice.isAnnounced();
      await notice.fold('Un proche est décédé').click();
      await notice.says('« Que deviennent ses papiers de santé ? »');
      await notice.fold('J’ai refusé cet espace avant').click();
      await notice.says('« Maintenant, je veux mon espace. »');
      expect(await service.unread(person)).toBe(0);
      await notice.link('Aller au début').click();
      await visitor.start.isAnnounced();
    });
  }

  test('already activated: where the identifier is looked for, and what to say', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { birthDate, cardNumbers, done, start } = visitor;
    await visitor.reach(done, person);
    await done.finish();
    await visitor.goOn(start, cardNumbers, person);
    await cardNumbers.answer(person);
    const notice = visitor.notice(NOTICE.alreadyActivated);
    await notice.isAnnounced();
    await notice.says('Je cherche mon identifiant dans mes papiers.');
    await notice.says('« Je cherche mon identifiant. »');
    await notice.fold('C’est pour mon enfant ?').click();
    await notice.button('J’écris la date de naissance de mon enfant').click();
    await birthDate.isAnnounced();
    await expect(birthDate.year).toHaveValue('');
  });

  test('who has left the insurer, and who types the card of before, hear what everybody hears who is not recognised', async ({
    visitor,
    service,
  }) => {
    const { birthDate, cardNumbers, channel } = visitor;
    const { person, formerSerial } = service.cast.somebodyWithNewCard();
    const gone = service.cast.somebody({ status: 'left', reach: 'email' });
    const heard: string[] = [];
    for (const one of [{ ...person, serial: formerSerial }, gone]) {
      await birthDate.open();
      await visitor.goOn(birthDate, cardNumbers, one);
      await cardNumbers.answer(one);
      await says(cardNumbers, 'Mes réponses sont à vérifier', ['J’ai encore 4 essais.']);
      for (const question of ['Ma carte Vitale a changé ?', 'C’est pour mon enfant ?', 'Mon assurance maladie a changé ?']) {
        await cardNumbers.fold(question).click();
      }
      await expect(cardNumbers.here.getByText('Je prends ma nouvelle carte Vitale.')).toBeVisible();
      await expect(cardNumbers.here.getByText('J’appelle ma nouvelle assurance maladie.')).toBeVisible();
      await expect(cardNumbers.here.getByText('« Mon assurance maladie a changé. »')).toBeVisible();
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
    await says(cardNumbers, 'Mes réponses sont à vérifier', ['J’ai encore 4 essais.']);
    await cardNumbers.fold('C’est pour mon enfant ?').click();
    await expect(cardNumbers.here.getByText('J’écris la date de naissance de mon enfant.')).toBeVisible();
    // Something else at fault takes its place.
    await cardNumbers.answer({ nir: '', serial: '' });
    await expect(cardNumbers.summary.getByRole('heading', { level: 2 })).toHaveText('Je corrige 2 réponses');
    await expect(cardNumbers.fold('C’est pour mon enfant ?')).toHaveCount(0);
  });
});
