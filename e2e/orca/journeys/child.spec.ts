import { test } from '../test.ts';

test('J’active l’espace de mon enfant', async ({ listener, visitor: parent, service }) => {
  const { children } = service.cast.family('twins');
  const [child] = children;
  const visitor = parent.for(child);
  const { choosePerson, representative, activation } = visitor;
  await visitor.reach(choosePerson, child);
  await listener.beginsAt(choosePerson);

  await listener.comesTo(choosePerson.choice(child.firstName), ['Pour qui est cet espace santé ?']);
  await listener.presses('Espace', ['sélectionné']);
  await listener.comesTo(choosePerson.button('Continuer'));

  await listener.goesTo(representative, 'Entrée');
  await listener.comesTo(representative.choice('Oui'), [`Je suis le représentant légal de ${child.firstName} ?`]);
  await listener.presses('Espace', ['sélectionné']);
  await listener.comesTo(representative.button('Continuer'));
  await listener.goesTo(activation, 'Entrée');
});
