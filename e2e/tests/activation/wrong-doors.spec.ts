import { refused, words } from '../../product/words.ts';
import type { Person } from '../../support/person.ts';
import { wrongKey } from '../../support/person.ts';
import { because, isRefused } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';
import type { Visitor } from '../../support/visitor.ts';

const PREFIX = '8025000002';
const IS_NIR = because(refused.Serial.SerialIsNir);
const IS_SERIAL = because(words.card_numbers.nir_is_serial);
const IS_PHOTO_NUMBER = because(words.card_numbers.photo_number);

/** Walks to the numbers with this person, and records the requests from there on. */
async function arrive(visitor: Visitor, person: Person): Promise<string[]> {
  await visitor.reach(visitor.cardNumbers, person);
  const sent: string[] = [];
  visitor.page.on('request', (request) => {
    // The browser may fetch a page's icon at any time.
    if (!request.url().includes('/icons/')) sent.push(request.url());
  });
  return sent;
}

test.describe('a number in the wrong field is named', () => {
  for (const card of ['with_photo', 'without_photo'] as const) {
    test(`a social security number as serial number is named, whether valid, with a wrong digit or a wrong month: card ${card}`, async ({
      visitor,
      service,
    }) => {
      const person = service.cast.newPerson({ card });
      const { cardNumbers } = visitor;
      const sent = await arrive(visitor, person);
      const noMonth = `${person.nir.slice(0, 3)}48${person.nir.slice(5)}`;
      for (const serial of [person.nir, wrongKey(person.nir), noMonth]) {
        await cardNumbers.answer({ nir: person.nir, serial });
        await isRefused(cardNumbers, [{ field: cardNumbers.serial, ...IS_NIR }]);
      }
      expect(sent).toEqual([]);
    });
  }

  test('the serial number in the other field is named, alone or in both', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardNumbers, channel } = visitor;
    const sent = await arrive(visitor, person);
    for (const nir of [person.serial, PREFIX, `${PREFIX} ${person.serial}`]) {
      await cardNumbers.answer({ nir, serial: person.serial });
      await isRefused(cardNumbers, [{ field: cardNumbers.nir, ...IS_SERIAL }]);
    }
    expect(sent).toEqual([]);
    await cardNumbers.answer(person);
    await channel.isAnnounced();
  });

  test('for swapped numbers both fields are named, and one button swaps them back', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardNumbers, channel } = visitor;
    const sent = await arrive(visitor, person);
    await cardNumbers.answer({ nir: person.serial, serial: person.nir });
    await isRefused(cardNumbers, [
      { field: cardNumbers.nir, summary: IS_SERIAL.summary, says: [words.card_numbers.nir_is_serial.happened, words.card_numbers.swapped_to_do] },
      {
        field: cardNumbers.serial,
        summary: IS_NIR.summary,
        says: [refused.Serial.SerialIsNir.happened, words.card_numbers.swapped_to_do],
      },
    ]);
    expect(sent).toEqual([]);
    await cardNumbers.button(words.card_numbers.swap).click();
    await expect(cardNumbers.nir).toBeFocused();
    await expect(cardNumbers.nir).toHaveValue(/^\d \d\d \d\d \d\d \d{3} \d{3} \d\d$/);
    await expect(cardNumbers.serial).toHaveValue(new RegExp(person.serial.split('').join('\\s*')));
    await expect(cardNumbers.summary).toHaveCount(0);
    await cardNumbers.isShown();
    await cardNumbers.submit();
    await channel.isAnnounced();
  });

  test('a pasted printed number loses its fixed prefix, in the counter and on the drawn card too', async ({
    visitor,
    service,
  }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardNumbers, channel } = visitor;
    await arrive(visitor, person);
    await cardNumbers.write({ nir: person.nir, serial: `${PREFIX}${person.serial}` });
    await expect(cardNumbers.here.getByText('11 / 11')).toBeVisible();
    // On the whole card and in the close-up.
    await expect(cardNumbers.here.locator('.c-digits', { hasText: new RegExp(`^${person.serial}$`) })).toHaveCount(2);
    await cardNumbers.submit();
    await channel.isAnnounced();
  });

  test('for the number printed beside a photo on a card without one, one press switches the card', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardChoice, cardNumbers, channel } = visitor;
    await visitor.reach(cardChoice, person);
    await cardChoice.answer({ card: 'without_photo' });
    await cardNumbers.isShown();
    for (const serial of [PREFIX, `${PREFIX} ${person.serial}`]) {
      await cardNumbers.answer({ nir: person.nir, serial });
      await isRefused(cardNumbers, [{ field: cardNumbers.serial, ...IS_PHOTO_NUMBER }]);
    }
    await cardNumbers.button(words.card_numbers.photo_card).click();
    await cardChoice.isAnnounced();
    await expect(cardChoice.choice('with_photo')).toBeChecked();
    await cardChoice.submit();
    await cardNumbers.isShown();
    // Both numbers are kept, the second without its fixed prefix.
    await expect(cardNumbers.here.getByText('11 / 11')).toBeVisible();
    await cardNumbers.submit();
    await channel.isAnnounced();
  });

  test('an unfinished social security number is only too short', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardNumbers } = visitor;
    await arrive(visitor, person);
    await cardNumbers.answer({ nir: person.nir.slice(0, 11), serial: person.serial });
    await isRefused(cardNumbers, [{ field: cardNumbers.nir, ...because(refused.Nir.NirLength) }]);
  });
});
