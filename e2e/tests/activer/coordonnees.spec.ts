import { OPERATOR } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/activer/coordonnees', () => {
  test('shows both contacts in full, as people write them', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { contact } = visitor;
    await visitor.reach(contact, person);
    await expect(contact.here.getByText(person.email ?? '', { exact: true })).toBeVisible();
    const national = `0${person.phone?.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1 ');
    await expect(contact.here.getByText(national, { exact: true })).toBeVisible();
  });

  test('says of a contact that nobody knows that it is unknown', async ({ visitor, service }) => {
    const { contact, account } = visitor;
    await visitor.reach(contact, service.cast.somebody({ reach: 'sms' }));
    await expect(contact.here.getByText('Mon adresse e-mail est inconnue.')).toBeVisible();
    await contact.answer();
    await account.isAnnounced();
  });

  test('a contact is wrong: whom to call and what to say', async ({ visitor, service }) => {
    const { contact } = visitor;
    await visitor.reach(contact, service.cast.somebody());
    await contact.fold('Mon adresse e-mail n’est pas bonne').click();
    await expect(contact.link(`J’appelle le ${OPERATOR.phone}.`)).toBeVisible();
    await expect(contact.here.getByText('« Mon adresse e-mail n’est pas bonne. »')).toBeVisible();
  });
});
