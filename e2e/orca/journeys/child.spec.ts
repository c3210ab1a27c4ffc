import { test } from '../test.ts';

test('J’active l’espace de mon enfant', async ({ listener, visitor: parent, service }) => {
  const { children } = service.cast.family('twins');
  // Told apart by the first name, in the order of the alphabet: the second one takes an arrow.
  const [first, child] = children.toSorted((one, other) => one.firstName.localeCompare(other.firstName));
  if (!first || !child) throw new Error('Twins are two.');
  const visitor = parent.for(child);
  const { choosePerson, representative, activation } = visitor;
  await visitor.reach(choosePerson, child);
  await listener.beginsAt(choosePerson);
  await listener.readsAll();

  await listener.comesTo(choosePerson.choice(first.firstName), ['Pour qui est cet espace santé ?']);
  await listener.presses('Flèche bas', [child.firstName]);
  await listener.presses('Espace', ['sélectionné']);
  await listener.comesTo(choosePerson.button('Continuer'));

  await listener.goesTo(representative, 'Entrée');
  await listener.comesTo(representative.choice('Oui'), [`Je suis le représentant légal de ${child.firstName} ?`]);
  await listener.presses('Espace', ['sélectionné']);
  await listener.comesTo(representative.button('Continuer'));
  await listener.goesTo(activation, 'Entrée');
});
