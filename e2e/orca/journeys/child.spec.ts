import { fill, words } from '../../product/words.ts';
import { test } from '../test.ts';

test('J’active l’espace de mon enfant', async ({ listener, visitor: parent, service }) => {
  const { children } = service.cast.family('twins');
  const [child] = children;
  const visitor = parent.for(child);
  const { choosePerson, representative, activation } = visitor;
  await visitor.reach(choosePerson, child);
  await listener.beginsAt(choosePerson);

  await listener.comesTo(choosePerson.choice(child.firstName), [words.choose_person.legend]);
  await listener.presses('Espace', ['sélectionné']);
  await listener.comesTo(choosePerson.button(words.common.next));

  await listener.goesTo(representative, 'Entrée');
  await listener.comesTo(representative.choice(words.representative.yes), [fill(words.representative.question, child.firstName)]);
  await listener.presses('Espace', ['sélectionné']);
  await listener.comesTo(representative.button(words.common.next));
  await listener.goesTo(activation, 'Entrée');
});
