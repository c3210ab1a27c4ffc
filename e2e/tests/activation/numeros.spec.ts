import { fill, like, refused, spoken, words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { strangerNir, wrongKey } from '../../support/person.ts';
import { because, isRefused, says } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

const NIR = words.card_numbers.nir;
const SERIAL = words.card_numbers.serial;

test.describe('/activer/numeros', () => {
  test('two empty numbers are refused together', async ({ visitor, service }) => {
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, service.cast.newPerson());
    await cardNumbers.submit();
    await isRefused(cardNumbers, [
      { field: cardNumbers.nir, ...because(refused.Nir.Required) },
      { field: cardNumbers.serial, ...because(refused.Serial.Required) },
    ]);
  });

  test('a wrong key is detected without a request', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, person);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await cardNumbers.answer({ ...person, nir: wrongKey(person.nir) });
    await isRefused(cardNumbers, [{ field: cardNumbers.nir, ...because(refused.Nir.NirKey) }]);
    expect(sent).toEqual([]);
    await cardNumbers.answer(person);
    await visitor.channel.isAnnounced();
  });

  test('a number of the other kind is named as such', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, person);
    await cardNumbers.answer({ nir: person.nir, serial: person.nir });
    await isRefused(cardNumbers, [{ field: cardNumbers.serial, ...because(refused.Serial.SerialIsNir) }]);
    await cardNumbers.answer({ nir: person.nir, serial: '8025000002' });
    await isRefused(cardNumbers, [
      {
        field: cardNumbers.serial,
        summary: refused.Serial.SerialIsPrefix.summary,
        says: [refused.Serial.SerialIsPrefix.happened, spoken[refused.Serial.SerialIsPrefix.to_do]],
      },
    ]);
  });

  test('numbers are accepted as people write and paste them', async ({ visitor, service }) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, person);
    const dotted = person.nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1.$2.$3.$4.$5.$6-$7');
    await cardNumbers.answer({ nir: ` ${dotted} `, serial: `8025000002 ${person.serial.slice(0, 10)} ${person.serial.slice(10)}` });
    await visitor.channel.isAnnounced();
  });

  test('the number is grouped while typing, and counted without its spaces', async ({ visitor, service, page }) => {
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, service.cast.newPerson());
    await cardNumbers.nir.focus();
    await page.keyboard.type('15512555');
    await expect(cardNumbers.nir).toHaveValue('1 55 12 55 5');
    await expect(cardNumbers.here.getByText('8 / 15')).toBeVisible();
    // Announced after a pause, without the slash.
    await expect(cardNumbers.here.getByRole('status').filter({ hasText: `${fill(words.common.count_of, 8, 15)}. ${fill(words.nir.now, words.nir.block.Commune.full)}` })).toHaveCount(1);
  });

  test('the drawn card shows the place of each number', async ({ visitor, service }) => {
    const { cardNumbers } = visitor;
    await visitor.reach(cardNumbers, service.cast.newPerson());
    for (const caption of [words.card_numbers.nir_caption, words.card_numbers.serial_back_caption]) {
      await expect(cardNumbers.here.getByRole('figure', { name: caption }).locator('svg').first()).toBeVisible();
    }
  });

  test('unknown numbers get what to check, the remaining attempts, then a pause', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const stranger = { nir: strangerNir(person), serial: person.serial };
    const { birthDate, cardChoice, cardNumbers } = visitor;
    await visitor.reach(cardNumbers, person);
    for (const left of [4, 3, 2, 1]) {
      await cardNumbers.answer(stranger);
      await says(cardNumbers, words.notices.not_recognised.title, [words.notices.not_recognised.happened[1], fill(words.notices.attempts_left, left)]);
    }
    await expect(cardNumbers.summary.getByRole('link')).toHaveText([words.birth_date.document, NIR, SERIAL]);
    await cardNumbers.summary.getByRole('link', { name: SERIAL }).click();
    await expect(cardNumbers.serial).toBeFocused();
    await expect(cardNumbers.serial).toHaveValue(stranger.serial);

    await cardNumbers.summary.getByRole('link', { name: words.birth_date.document }).click();
    await birthDate.isAnnounced();
    await expect(birthDate.year).toHaveValue(person.birth.year);
    await birthDate.submit();
    await cardChoice.submit();
    await cardNumbers.isAnnounced();
    await expect(cardNumbers.serial).toHaveValue(stranger.serial);

    await cardNumbers.submit();
    await says(cardNumbers, words.notices.not_recognised.title, [fill(words.notices.attempts_left, 0)]);
    await cardNumbers.submit();
    const notice = visitor.notice(NOTICE.tryLater);
    await notice.isAnnounced();
    await notice.says(like(words.notices.wait_minutes));
    expect(await service.unread(person), 'nothing was sent').toBe(0);
  });

  test('every kind of mismatch gets the same response', async ({ visitor, service }) => {
    const { birthDate, cardNumbers } = visitor;
    const person = service.cast.newPerson();
    const serial = person.serial.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
    await visitor.reach(cardNumbers, person);
    await cardNumbers.answer({ nir: person.nir, serial });
    await says(cardNumbers, words.notices.not_recognised.title, [fill(words.notices.attempts_left, 4)]);
    const other = service.cast.newPerson({ status: 'left', reach: 'email' });
    await birthDate.open();
    await visitor.goOn(birthDate, cardNumbers, other);
    await cardNumbers.answer(other);
    await says(cardNumbers, words.notices.not_recognised.title, [fill(words.notices.attempts_left, 4)]);
  });

  test('an activated space cannot be activated again', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { birthDate, cardNumbers, done } = visitor;
    await visitor.reach(done, person);
    await done.finish();
    await visitor.goOn(visitor.start, birthDate, person);
    await visitor.goOn(birthDate, cardNumbers, person);
    await cardNumbers.answer(person);
    await visitor.notice(NOTICE.alreadyActivated).isAnnounced();
  });
});
