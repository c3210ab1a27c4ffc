import { OPERATOR } from '../support/service.ts';
import { expect, test } from '../support/test.ts';

test.describe('/aide', () => {
  test('is at the same place on every screen and says whom to call', async ({ visitor, page }) => {
    const { help, needs } = visitor;
    await needs.open();
    await page.getByRole('banner').getByRole('link', { name: 'Aide' }).click();
    await help.isAnnounced();
    await expect(help.here.getByRole('link', { name: `J’appelle le ${OPERATOR.phone}.` })).toHaveAttribute('href', 'tel:0199003456');
    await expect(help.here.getByText(`Je peux appeler ${OPERATOR.hours}.`)).toBeVisible();
  });

  test('leads to both documents, and back', async ({ visitor, page }) => {
    const { help, terms, privacy } = visitor;
    await help.open();
    await help.link('Les Conditions Générales d’Utilisation').click();
    await terms.isAnnounced();
    await expect(terms.here.getByText(`Dans ce document, « le service » est ${OPERATOR.name}.`)).toBeVisible();
    await page.goBack();
    await help.isAnnounced();
    await help.link('La Politique de protection des données personnelles').click();
    await privacy.isAnnounced();
  });

  test('in the middle of a journey loses nothing of it', async ({ visitor, service, page }) => {
    const { help, activation } = visitor;
    await visitor.reach(activation, service.cast.somebody());
    await page.getByRole('banner').getByRole('link', { name: 'Aide' }).click();
    await help.isAnnounced();
    await page.goBack();
    await activation.isAnnounced();
  });
});
