import { words } from '../../product/words.ts';
import { tabTo } from '../../support/keyboard.ts';
import { expect, test } from '../../support/test.ts';

const WORDS = {
  nir: [words.card_numbers.nir_place[0], words.card_numbers.nir_place[2]],
  'serial, with_photo': [words.card_numbers.serial_photo_place[0], words.card_numbers.serial_photo_place[2]],
  'serial, without_photo': [words.card_numbers.serial_back_place[0], words.card_numbers.serial_back_place[1]],
} as const;
const NUMBERS = ['nir', 'serial'] as const;

test.describe('the close-up of a number on the card', () => {
  for (const card of ['with_photo', 'without_photo'] as const) {
    test(`the close-up shows each typed digit large at every width, and describes the place in words: ${card}`, async ({ visitor, service, page }) => {
      const person = service.cast.newPerson({ card });
      const { cardNumbers } = visitor;
      await visitor.reach(cardNumbers, person);
      await cardNumbers.write(person);
      for (const number of NUMBERS) {
        const place = cardNumbers.place(number);
        await expect(place.getByRole('listitem').first()).toBeHidden();
        await place.locator('summary').click();
        for (const sentence of WORDS[number === 'serial' ? (`serial, ${card}` as const) : number]) {
          await expect(place.getByText(sentence)).toBeVisible();
        }
        // The close-up contains the typed digits too.
        await expect(place.locator('.c-digits').first()).toHaveText(number === 'serial' ? person.serial : person.nir);
      }
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const number of NUMBERS) {
          const drawings = await cardNumbers.place(number).locator('.card-art').all();
          expect(drawings.length, number).toBeGreaterThan(0);
          for (const drawing of drawings) {
            const height = await drawing.evaluate((svg: SVGSVGElement) => {
              const digits = svg.querySelector('.c-digits');
              const size = digits ? parseFloat(getComputedStyle(digits).fontSize) : 0;
              return (size * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width;
            });
            expect(height, `${number}, ${width}`).toBeGreaterThanOrEqual(20);
          }
        }
      }
    });
  }

  test('opens and closes by keyboard, and adds exactly one focus stop', async ({ visitor, service, page }) => {
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, service.cast.newPerson());
    const place = cardNumbers.place('nir');
    await tabTo(page, place.locator('summary'));
    await page.keyboard.press('Enter');
    await expect(place.getByText(words.card_numbers.nir_place[2])).toBeVisible();
    await page.keyboard.press('Space');
    await expect(place.getByText(words.card_numbers.nir_place[2])).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(cardNumbers.serial).toBeFocused();
  });
});
