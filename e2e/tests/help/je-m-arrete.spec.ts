import { fill, like, oneOf, words } from '../../product/words.ts';
import { OPERATOR } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';

const NOTHING_SENT = words.pause.nothing_sent[0];

test.describe('/aide/je-m-arrete', () => {
  test('before the numbers are sent, says that only this page contains them, and leads back to them', async ({ visitor, service }) => {
    const { help, pause, cardNumbers } = visitor;
    const person = service.cast.newPerson();
    await visitor.reach(cardNumbers, person);
    await cardNumbers.write(person);
    await help.tool.click();
    await help.link(words.help.pause).click();
    await pause.isAnnounced();
    await expect(pause.here.getByText(NOTHING_SENT)).toBeVisible();
    await expect(pause.here.getByText(words.pause.then[2])).toHaveCount(0);
    await pause.goOn.click();
    await cardNumbers.isAnnounced();
    await expect(cardNumbers.serial).toHaveValue(person.serial);
  });

  test('during a journey says how long it stays open, how long it is stored, and whom to call', async ({ visitor, service }) => {
    const { help, pause, account } = visitor;
    await visitor.reach(account, service.cast.newPerson());
    await help.tool.click();
    await help.link(words.help.pause).click();
    await pause.isAnnounced();
    await expect(pause.here.getByText(fill(words.pause.waits, 30))).toBeVisible();
    await expect(pause.here.getByText(oneOf(fill(words.pause.left, 29), fill(words.pause.left, 30)))).toBeVisible();
    await expect(pause.here.getByText(words.pause.then[2])).toBeVisible();
    await expect(pause.here.getByText(words.pause.proven)).toBeVisible();
    await expect(pause.here.getByText(fill(words.common.call, OPERATOR.phone))).toBeVisible();
    await pause.goOn.click();
    await account.isAnnounced();
  });

  test('« J’arrête maintenant » ends the journey, and Back shows no data of it', async ({ visitor, service, page }) => {
    const { help, pause, start, birthDate, activation } = visitor;
    await visitor.reach(activation, service.cast.newPerson());
    await help.tool.click();
    await help.link(words.help.pause).click();
    await pause.stop.click();
    await start.isAnnounced();
    const answer = await page.request.get('/api/v1/activation');
    expect((await answer.json()).code).toBe('no_journey');
    await birthDate.open();
    await expect(birthDate.day).toHaveValue('');
  });

  test('opened by its address responds to the first press', async ({ visitor }) => {
    const { pause, start } = visitor;
    await pause.open();
    await pause.stop.click();
    await start.isAnnounced();
  });

  test('prints on one sheet in a readable size, with address, QR code and phone', async ({ visitor, service, page }) => {
    const { help, pause, account } = visitor;
    await visitor.reach(account, service.cast.newPerson());
    await help.tool.click();
    await help.link(words.help.pause).click();
    await pause.isAnnounced();
    await expect(page.locator('.page')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    for (const shown of [new URL(service.address).host, fill(words.common.call, OPERATOR.phone), words.pause.again_needs[0], OPERATOR.name]) {
      await expect(page.getByText(shown).filter({ visible: true }).first()).toBeVisible();
    }
    await expect(pause.here.getByRole('img', { name: like(words.start.qr_alt) })).toBeVisible();
    await expect(pause.stop).toBeHidden();
    await expect(pause.here.getByText(like(words.pause.left))).toBeHidden();
    const small = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const element = node.parentElement;
        if (!element || !node.textContent?.trim() || !element.checkVisibility() || element.closest('script, .sr')) continue;
        const points = parseFloat(getComputedStyle(element).fontSize) * 0.75;
        if (points < 14) found.push(`${points}: ${node.textContent}`);
      }
      return found;
    });
    expect(small).toEqual([]);
    const pdf = (await page.pdf({ format: 'A4', margin: { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' } })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('its button prints it', async ({ visitor, page }) => {
    const { pause } = visitor;
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await pause.open();
    await pause.fold(words.pause.keep).click();
    await pause.button(words.pause.print).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  });
});
