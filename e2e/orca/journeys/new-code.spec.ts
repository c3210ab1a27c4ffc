import { fill, words } from '../../product/words.ts';
import { secondsOf } from '../../support/pace.ts';
import { test } from '../test.ts';

test.use({ pace: 'short_pauses' });

test('Je demande un nouveau code', async ({ listener, visitor, service, page }) => {
  const person = service.cast.newPerson();
  const { code, activation } = visitor;
  await visitor.reach(code, person);
  await listener.beginsAt(code);
  await visitor.receive(person, 'email');
  await page.waitForTimeout(secondsOf('short_pauses').resendPause * 1000);

  await listener.comesTo(code.notReceived);
  await listener.presses('Entrée', ['étendu']);
  await listener.comesTo(code.resend);
  await listener.presses('Entrée', [`${words.enter_code.resent} ${words.enter_code.resent_to_do}`]);
  await listener.comesTo(code.code, [], 'Maj + Tab');
  await listener.types(code.code, await visitor.receive(person, 'email'), { as: '(le nouveau code)', status: [fill(words.common.count_of, 12, 12)] });
  await listener.goesTo(activation, 'Entrée');
});
