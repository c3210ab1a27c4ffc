import { test } from '../test.ts';
import { walk } from '../way.ts';

test('J’active Mon espace santé', async ({ listener, visitor, service }) => {
  await walk({ listener, visitor, person: service.cast.newPerson() }, visitor.start);
});
