import { test } from '../test.ts';

// A separate test, because reading a screen moves Orca's position away from the keyboard focus.
test('Orca lit chaque écran, du titre à la fin', async ({ listener, visitor, service }) => {
  const person = service.cast.newPerson({ card: 'with_photo' });
  const { start, needs, birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done } = visitor;
  const way = [start, needs, birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done];
  for (const [index, screen] of way.entries()) {
    const former = way[index - 1];
    if (former) {
      await visitor.goOn(former, screen, person);
      await listener.beginsAt(screen);
    } else {
      await listener.begins(screen);
    }
    await listener.readsAll();
  }
});
