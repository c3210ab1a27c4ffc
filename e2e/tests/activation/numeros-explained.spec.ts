import { fill, refused, words } from '../../product/words.ts';
import { paste } from '../../support/clipboard.ts';
import { hear } from '../../support/hear.ts';
import type { Person } from '../../support/person.ts';
import { otherMonth, otherYear, wrongKey } from '../../support/person.ts';
import { isRefused } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

const WRONG = refused.Nir.NirKey.happened;
const COMPARE = refused.Nir.NirKey.to_do;
const { block } = words.nir;
const NOW = fill(words.nir.now, block.Order.full);
const SUMMARY = refused.Nir.NirKey.summary;

test.describe('the social security number is explained while typing', () => {
  test('its blocks light up in turn, and one live region announces the current block once', async ({ visitor, service, page }) => {
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, service.cast.newPerson());
    expect(await cardNumbers.blocks()).toEqual([]);
    await cardNumbers.nir.focus();
    const said = await hear(page);
    await page.keyboard.type('255', { delay: 30 });
    expect(await cardNumbers.blocks()).toEqual([
      `done 2 ${block.Sex.short}`,
      `done 55 ${block.Year.short}`,
      `now ${block.Month.short}`,
      `next ${block.Department.short}`,
      `next ${block.Commune.short}`,
      `next ${block.Order.short}`,
      `next ${block.Key.short}`,
    ]);
    await page.keyboard.type('0814168', { delay: 30 });
    await expect(cardNumbers.here.getByText(NOW).first()).toBeVisible();
    await expect.poll(said).toEqual([`${fill(words.common.count_of, 10, 15)}. ${NOW}`]);
    await page.keyboard.type('02538', { delay: 30 });
    expect((await cardNumbers.blocks()).map((block) => block.split(' ')[0])).toEqual(Array(7).fill('done'));
    await expect.poll(said).toEqual([`${fill(words.common.count_of, 10, 15)}. ${NOW}`, fill(words.common.count_of, 15, 15)]);
  });

  test('a pasted number with spaces, from Corsica and overseas, is explained', async ({ visitor, service }) => {
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, service.cast.newPerson());
    for (const [number, blocks] of [
      ['2 55 08 14 168 025 38', '2 55 08 14 168 025 38'],
      ['2.84.05.2a.321.025-52', '2 84 05 2A 321 025 52'],
      ['185 08 97105 045', '1 85 08 971 05 045 '],
    ] as const) {
      await cardNumbers.nir.fill('');
      await paste(cardNumbers.nir, number);
      const digits = (await cardNumbers.blocks()).map((block) => block.split(' ')[1]);
      const expected = blocks.split(' ').map((digit, index) => digit || ['', '', '', '', '', '', block.Key.short][index]);
      expect(digits, number).toEqual(expected);
    }
  });

  for (const { what, wrong, block: { short, full } } of [
    { what: 'year', wrong: otherYear, block: block.Year },
    { what: 'month', wrong: otherMonth, block: block.Month },
  ]) {
    test(`a wrong digit in the ${what}: the birth date shows which block to check, and no request is sent`, async ({
      visitor,
      service,
      page,
    }) => {
      const person = service.cast.newPerson();
      const { cardNumbers } = visitor;
      await visitor.reach(cardNumbers, person);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      const nir = wrong(person.nir);
      const digits = what === 'year' ? nir.slice(1, 3) : nir.slice(3, 5);
      const look = fill(words.nir.look_at, full, digits);
      await cardNumbers.nir.fill(nir);
      const said = await hear(page);
      await cardNumbers.serial.fill(person.serial);
      await expect(cardNumbers.remark).toContainText(WRONG);
      await expect(cardNumbers.remark).toContainText(look);
      expect((await cardNumbers.blocks()).filter((one) => one.startsWith('look'))).toEqual([`look ${digits} ${short}`]);
      await expect.poll(async () => (await said()).filter((one) => one.includes(WRONG))).toHaveLength(1);

      await cardNumbers.submit();
      await isRefused(cardNumbers, [{ field: cardNumbers.nir, summary: SUMMARY, says: [WRONG, COMPARE, look] }]);
      await expect(cardNumbers.remark).toHaveCount(0);
      expect((await cardNumbers.blocks()).filter((one) => one.startsWith('look'))).toHaveLength(1);
      expect(sent).toEqual([]);
      // A corrected number has no marked block.
      await cardNumbers.nir.fill(person.nir);
      expect((await cardNumbers.blocks()).filter((one) => one.startsWith('look'))).toEqual([]);
      await cardNumbers.submit();
      await visitor.channel.isAnnounced();
    });
  }

  test('for a wrong digit elsewhere, or with a child’s birth date, no block is named', async ({ visitor, service }) => {
    const { cardNumbers, birthDate } = visitor;
    const person = service.cast.newPerson();
    const { parent, children } = service.cast.family('siblings');
    const names = async (one: Person, nir: string) => {
      await cardNumbers.answer({ nir, serial: one.serial });
      await isRefused(cardNumbers, [{ field: cardNumbers.nir, summary: SUMMARY, says: [WRONG, COMPARE] }]);
      await expect(cardNumbers.nir).toHaveAccessibleDescription(new RegExp(`${COMPARE}$`));
      expect((await cardNumbers.blocks()).filter((block) => block.startsWith('look'))).toEqual([]);
    };
    await visitor.reach(cardNumbers, person);
    await names(person, wrongKey(person.nir));
    await visitor.reach(cardNumbers, children[0]);
    await names(parent, otherYear(parent.nir));
    await birthDate.open();
  });

  test('an invalid month is named for any birth date', async ({ visitor, service }) => {
    const { cardNumbers } = visitor;
    const { parent, children } = service.cast.family('siblings');
    await visitor.reach(cardNumbers, children[0]);
    const nir = `${parent.nir.slice(0, 3)}13${parent.nir.slice(5)}`;
    await cardNumbers.answer({ nir, serial: parent.serial });
    await isRefused(cardNumbers, [
      { field: cardNumbers.nir, summary: SUMMARY, says: [WRONG, COMPARE, fill(words.nir.look_at, block.Month.full, '13')] },
    ]);
  });
});
