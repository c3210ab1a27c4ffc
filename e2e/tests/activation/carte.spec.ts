import { refused, words } from '../../product/words.ts';
import { because, isRefused } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/activer/carte', () => {
  test('an empty choice is refused in plain words', async ({ visitor, service }) => {
    const { cardChoice } = visitor;
    await visitor.reach(cardChoice, service.cast.newPerson());
    await cardChoice.submit();
    await isRefused(cardChoice, [
      {
        field: cardChoice.here.getByRole('radio').first(),
        ...because(refused.CardKind.Required),
      },
    ]);
  });

  test('the chosen card determines the fields of the next screen', async ({ visitor, service }) => {
    const { cardChoice, cardNumbers } = visitor;
    await visitor.reach(cardChoice, service.cast.newPerson());
    await cardChoice.answer({ card: 'with_photo' });
    await cardNumbers.isShown();
    await expect(cardNumbers.here.getByText(words.card_numbers.with_photo)).toBeVisible();
    await expect(cardNumbers.here.getByText(words.card_numbers.serial_photo_hint)).toBeVisible();
    await cardNumbers.otherCard.click();
    await cardChoice.isAnnounced();
    await expect(cardChoice.choice('with_photo')).toBeChecked();
    await cardChoice.answer({ card: 'without_photo' });
    await cardNumbers.isAnnounced();
    await expect(cardNumbers.here.getByText(words.card_numbers.without_photo)).toBeVisible();
    await expect(cardNumbers.here.getByText(words.card_numbers.serial_back_hint)).toBeVisible();
  });
});
