import { fill, spoken, words } from '../../product/words.ts';
import { otherEmail } from '../../support/contacts.ts';
import { test } from '../test.ts';

test('Je change mon adresse e-mail', async ({ listener, visitor, service }) => {
  const person = service.cast.newPerson({ card: 'with_photo' });
  const { contact, newEmail, contactCode } = visitor;
  await visitor.reach(contact, person);
  await listener.beginsAt(contact);

  await listener.comesTo(contact.changeEmail);
  await listener.goesTo(newEmail, 'Entrée');
  const email = otherEmail(person);
  await listener.writes(newEmail.value, email, { says: [spoken[words.new_email.example]] });
  await listener.goesTo(contactCode, 'Entrée');
  await listener.writes(contactCode.code, await service.mails.contactCode(email), {
    says: [spoken[words.contact_code.example]],
    as: '(le code)',
    status: [fill(words.common.count_of, 6, 6)],
  });
  await listener.goesTo(contact, 'Entrée', [words.contact.email_changed]);
});
