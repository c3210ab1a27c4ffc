import { fill, refused, words } from '../../product/words.ts';
import { paste } from '../../support/clipboard.ts';
import { standsStill } from '../../support/clock.ts';
import { hear } from '../../support/hear.ts';
import { expect, test } from '../../support/test.ts';

const PREFIX = '8025000002';
const IS_SERIAL = words.card_numbers.nir_is_serial.happened;
const IS_NIR = refused.Serial.SerialIsNir.happened;

test.describe('a number in the wrong field is noticed before anything is sent', () => {
  test('21 digits pasted into the upper field are announced once, and one press moves them', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardNumbers, channel } = visitor;
    await visitor.reach(cardNumbers, person);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    const said = await hear(page);
    await paste(cardNumbers.nir, `${PREFIX} ${person.serial.slice(0, 10)} ${person.serial.slice(10)}`);
    await expect(cardNumbers.remark).toContainText(IS_SERIAL);
    await expect.poll(said).toEqual([IS_SERIAL]);
    // A remark is not an error, and a number of the other kind is not explained.
    await expect(cardNumbers.here.locator('.bad, .error')).toHaveCount(0);
    expect(await cardNumbers.blocks()).toEqual([]);
    await cardNumbers.button(words.card_numbers.move_down).click();
    await expect(cardNumbers.nir).toBeFocused();
    await expect(cardNumbers.nir).toHaveValue('');
    await expect(cardNumbers.serial).toHaveValue(person.serial);
    await expect(cardNumbers.remark).toHaveCount(0);
    expect(sent).toEqual([]);
    await cardNumbers.nir.fill(person.nir);
    await cardNumbers.submit();
    await channel.isAnnounced();
  });

  test('a serial number typed into the upper field gets a remark only when the field loses the focus', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, person);
    await cardNumbers.nir.focus();
    const said = await hear(page);
    await page.keyboard.type('01024576124', { delay: 20 });
    await expect.poll(said).toHaveLength(1);
    expect(await said(), 'a serial number may still be a typing error').toEqual([`${fill(words.common.count_of, 11, 15)}. ${fill(words.nir.now, words.nir.block.Order.full)}`]);
    await expect(cardNumbers.remark).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(cardNumbers.remark).toContainText(IS_SERIAL);
    // The remark disappears at a correction without any timer, which the stopped clock shows.
    await cardNumbers.nir.focus();
    await page.keyboard.press('End');
    await standsStill(page);
    await page.keyboard.press('Backspace');
    await expect(cardNumbers.remark).toHaveCount(0);
  });

  test('its fixed prefix is recognised while typing', async ({ visitor, service, page }) => {
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, service.cast.newPerson({ card: 'with_photo' }));
    await cardNumbers.nir.focus();
    await page.keyboard.type(PREFIX);
    await expect(cardNumbers.remark).toContainText(IS_SERIAL);
    await expect(cardNumbers.nir).toBeFocused();
  });

  test('a social security number in the lower field moves up by keyboard; if the upper field is filled, it stays', async ({
    visitor,
    service,
    page,
  }) => {
    const person = service.cast.newPerson();
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, person);
    await paste(cardNumbers.serial, person.nir);
    await expect(cardNumbers.remark).toContainText(IS_NIR);
    await page.keyboard.press('Tab');
    await expect(cardNumbers.button(words.card_numbers.move_up)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cardNumbers.serial).toBeFocused();
    await expect(cardNumbers.serial).toHaveValue('');
    await expect(cardNumbers.nir).toHaveValue(/^\d \d\d \d\d \d\d \d{3} \d{3} \d\d$/);
    await paste(cardNumbers.serial, `${person.nir.slice(0, -1)}0`);
    await expect(cardNumbers.remark).toContainText(refused.Serial.SerialIsNir.to_do);
    await expect(cardNumbers.remark.getByRole('button')).toHaveCount(0);
  });

  test('for the fixed prefix alone and the whole printed number, the remark says what is kept', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, person);
    await paste(cardNumbers.serial, PREFIX);
    await expect(cardNumbers.remark).toContainText(refused.Serial.SerialIsPrefix.happened);
    await page.keyboard.type(person.serial);
    await expect(cardNumbers.remark).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(cardNumbers.remark).toContainText(words.card_numbers.whole_number);
    await expect(cardNumbers.here.getByText('11 / 11')).toBeVisible();
  });

  test('the number printed beside a photo is recognised for a card without one', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardChoice, cardNumbers } = visitor;
    await visitor.reach(cardChoice, person);
    await cardChoice.answer({ card: 'without_photo' });
    await cardNumbers.isShown();
    await paste(cardNumbers.serial, `${PREFIX}${person.serial}`);
    await expect(cardNumbers.remark).toContainText(words.card_numbers.photo_number.happened);
    await cardNumbers.button(words.card_numbers.photo_card).click();
    await cardChoice.isAnnounced();
    await expect(cardChoice.choice('with_photo')).toBeChecked();
  });

  test('an error replaces the remark: nothing is announced twice', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, person);
    await cardNumbers.nir.fill(person.serial);
    const said = await hear(page);
    await page.keyboard.press('Enter');
    await expect(cardNumbers.summary).toBeFocused();
    await expect(cardNumbers.nir).toHaveAccessibleDescription(new RegExp(IS_SERIAL));
    await page.waitForTimeout(1_500);
    await expect(cardNumbers.remark).toHaveCount(0);
    expect((await said()).filter((one) => one.includes(IS_SERIAL))).toEqual([]);
  });
});
