import { fill, refused, words } from '../../product/words.ts';
import { wrongKey } from '../../support/person.ts';
import { test } from '../test.ts';
import { BIRTH_DATE_HINT, goOn } from '../way.ts';

test('Je corrige mes réponses', async ({ listener, visitor, service }) => {
  const person = service.cast.newPerson({ reach: 'email' });
  const traveller = { listener, visitor, person };
  const { birthDate, cardNumbers, channel } = visitor;

  // One field is empty: one key moves to the summary, one to the field, where the reason is read.
  await visitor.needs.open();
  await visitor.needs.begin();
  await listener.beginsAt(birthDate);
  await listener.comesTo(birthDate.day);
  await listener.presses('Entrée', [fill(words.common.summary_title, 1)]);
  await listener.comesTo(birthDate.summary.getByRole('link'));
  const { happened, to_do } = refused.BirthDate.Required;
  const error = `${words.common.error_prefix}${happened} ${to_do}`;
  await listener.presses('Entrée', [words.birth_date.legend, words.birth_date.day, BIRTH_DATE_HINT, error, 'non valable']);
  await listener.types(birthDate.day, person.birth.day);
  await listener.writes(birthDate.month, person.birth.month);
  await listener.writes(birthDate.year, person.birth.year);
  await listener.goesTo(visitor.cardChoice, 'Entrée');
  await goOn(traveller, visitor.cardChoice, cardNumbers);

  // Two fields are wrong, each for another reason.
  await listener.writes(cardNumbers.nir, wrongKey(person.nir), { status: [fill(words.common.count_of, 15, 15)] });
  await listener.presses('Entrée', [fill(words.common.summary_title, 2)]);
  const [first, second] = [cardNumbers.summary.getByRole('link').first(), cardNumbers.summary.getByRole('link').last()];
  await listener.comesTo(first);
  await listener.comesTo(second);
  await listener.presses('Entrée', [words.card_numbers.serial, words.common.error_prefix, 'non valable']);
  await listener.types(cardNumbers.serial, person.serial, { status: [fill(words.common.digits, 10)] });
  await listener.comesTo(cardNumbers.nir, [words.common.error_prefix, 'non valable'], 'Maj + Tab');
  await listener.types(cardNumbers.nir, person.nir);
  await listener.comesTo(cardNumbers.button(words.common.next));
  await listener.goesTo(channel, 'Entrée');
});
