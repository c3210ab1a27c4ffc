import { isRefused } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/activer/carte', () => {
  test('no choice is refused in plain words', async ({ visitor, service }) => {
    const { cardChoice } = visitor;
    await visitor.reach(cardChoice, service.cast.somebody());
    await cardChoice.submit();
    await isRefused(cardChoice, [
      {
        field: cardChoice.here.getByRole('radio').first(),
        summary: 'Je choisis ma carte Vitale',
        says: ['Le choix est vide.', 'Je choisis une des 2 cartes.'],
      },
    ]);
  });

  test('the card decides what the next screen asks for', async ({ visitor, service }) => {
    const { cardChoice, cardNumbers } = visitor;
    await visitor.reach(cardChoice, service.cast.somebody());
    await cardChoice.answer({ card: 'with_photo' });
    await cardNumbers.isShown();
    await expect(cardNumbers.here.getByText('Ma carte est avec photo.')).toBeVisible();
    await expect(cardNumbers.here.getByText('J’écris les 11 chiffres après 8025000002.')).toBeVisible();
    await cardNumbers.otherCard.click();
    await cardChoice.isAnnounced();
    await expect(cardChoice.choice('with_photo')).toBeChecked();
    await cardChoice.answer({ card: 'without_photo' });
    await cardNumbers.isAnnounced();
    await expect(cardNumbers.here.getByText('Ma carte est sans photo.')).toBeVisible();
    await expect(cardNumbers.here.getByText('Ce numéro a de 8 à 13 chiffres.')).toBeVisible();
  });
});
