import { test } from '../test.ts';

// A separate test, because after reading a screen Orca's position differs from that of a person who has only used the keyboard.
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
