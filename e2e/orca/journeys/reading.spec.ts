import { test } from '../test.ts';

// Apart from what is done by keyboard: after reading, Orca is not where a person would be who has not listened.
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
