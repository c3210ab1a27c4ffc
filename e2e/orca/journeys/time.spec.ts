import { fill, words } from '../../product/words.ts';
import { Notice, NOTICE } from '../../screens/shell/notice.ts';
import { expect, test } from '../test.ts';

test.use({ pace: 'heard_journeys' });

test('Mon temps est bientôt fini', async ({ listener, visitor, service, page }) => {
  const person = service.cast.newPerson();
  const { channel } = visitor;
  await visitor.reach(channel, person);
  await listener.beginsAt(channel);
  await listener.comesTo(channel.choice('email'));
  await listener.presses('Espace', ['sélectionné']);

  const warning = page.getByRole('dialog', { name: words.time_warning.title });
  const { title, left, happened, to_do, stay } = words.time_warning;
  const said = [title, fill(left, 0), happened, to_do, stay];
  await listener.waitsFor('J’attends', said);
  await expect(warning.getByRole('button', { name: words.time_warning.stay })).toBeFocused();
  await listener.presses('Entrée', [words.time_warning.renewed]);

  await listener.waitsFor('J’attends', said);
  await listener.isLedTo(new Notice(page, NOTICE.journeyOver), 'J’attends encore');
});
