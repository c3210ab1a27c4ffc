import { fill, spoken, words } from '../../product/words.ts';
import { ListenBar } from '../../screens/shell/listen-bar.ts';
import { DeviceVoices } from '../../support/device-voices.ts';
import { PASSWORD } from '../../support/person.ts';
import { settled } from '../../support/settled.ts';
import { bare } from '../../support/shown.ts';
import { expect, test } from '../../support/test.ts';

test.describe('reading values', () => {
  test('numbers are read digit by digit, typed ones too', async ({ visitor, service, page }) => {
    const person = { ...service.cast.newPerson({ card: 'with_photo' }), nir: '155125555555597', serial: '01024576124' };
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.reach(visitor.cardNumbers, person);
    await visitor.cardNumbers.write(person);
    await settled(page);
    const texts = await voices.screen(listen);
    expect(texts).toContain(fill(words.listen.typed, '1, 5 5, 1 2, 5 5, 5 5 5, 5 5 5, 9 7'));
    expect(texts).toContain(fill(words.listen.typed, '0 1 0 2 4 5 7 6 1 2 4'));
    expect(texts).toContain(spoken[words.card_numbers.nir_example]);
    expect(texts.filter((text) => /\d{5}|\d \d\d \d/.test(text))).toEqual([]);
  });

  test('codes and phone numbers are read character by character', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson({ reach: 'email_and_sms' });
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.reach(visitor.code, person);
    const code = await visitor.receive(person, 'email');
    await visitor.code.code.fill(code);
    await visitor.code.notReceived.click();
    await settled(page);
    const texts = await voices.screen(listen);
    const groups = code.split(' ').map((group) => [...group].join(' '));
    expect(texts).toContain(fill(words.listen.typed, groups.join(', ')));
    expect(texts).toContain(spoken[words.enter_code.example]);
    expect(texts.filter((text) => /[A-Z0-9]{4} [A-Z0-9]{4}|\d{5}/.test(text))).toEqual([]);
  });

  test('a password is never read, hidden or shown', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { account } = visitor;
    const voices = await DeviceVoices.on(page);
    const listen = new ListenBar(page);
    await visitor.reach(account, person);
    await account.write(person.identifier, PASSWORD, `${PASSWORD}!`);
    await voices.screen(listen);
    await account.button(words.account.show).click();
    await expect(account.password).toHaveAttribute('type', 'text');
    await voices.screen(listen);
    await account.submit();
    await account.summary.waitFor();
    await voices.screen(listen);
    const texts = await voices.texts();
    expect(texts.filter((text) => text === fill(words.listen.typed, person.identifier))).toHaveLength(3);
    const said = bare(texts.join(' '));
    expect(said).toContain(bare(words.account.password));
    for (const part of [PASSWORD, ...PASSWORD.split('+')]) expect(said).not.toContain(bare(part));
  });
});
