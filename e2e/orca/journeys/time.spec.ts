import { Notice, NOTICE } from '../../screens/notice.ts';
import { expect, test } from '../test.ts';

test.use({ pace: 'heard_journeys' });

test('Mon temps est bientôt fini', async ({ listener, visitor, service, page }) => {
  const person = service.cast.somebody();
  const { channel } = visitor;
  await visitor.reach(channel, person);
  await listener.beginsAt(channel);
  await listener.comesTo(channel.choice('email'));
  await listener.presses('Espace', ['sélectionné']);

  const warning = page.getByRole('dialog', { name: 'Je suis encore là ?' });
  const said = ['Je suis encore là ?', 'J’ai encore moins de 1 minute.', 'Après, mes réponses s’effacent.', 'Pour garder mes réponses, j’appuie sur le bouton.', 'Je continue'];
  await listener.waitsFor('J’attends', said);
  await expect(warning.getByRole('button', { name: 'Je continue' })).toBeFocused();
  await listener.presses('Entrée', ['J’ai de nouveau du temps.']);

  await listener.waitsFor('J’attends', said);
  await listener.isLedTo(new Notice(page, NOTICE.journeyOver), 'J’attends encore');
});
