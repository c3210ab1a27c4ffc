import { like, words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { practises } from '../../support/practice.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/aide/entrainement', () => {
  test('the band ends the practice from any screen, including a notice', async ({ visitor, page }) => {
    const { practice, start, help, cardNumbers } = visitor;
    const person = await practises(visitor, cardNumbers);
    for (let tries = 0; tries < 5; tries += 1) {
      await cardNumbers.answer({ ...person, serial: '12345678901' });
      await cardNumbers.summary.getByText(like(words.notices.attempts_left)).waitFor();
    }
    await cardNumbers.answer(person);
    await visitor.notice(NOTICE.tryLater).h1.waitFor();
    await practice.isOn();
    await page.getByRole('banner').getByRole('link', { name: words.common.help }).click();
    await help.isAnnounced();
    await practice.isOn();
    await practice.stop.click();
    await start.isShown();
    await practice.isOff();
  });

  test('the band is printed too, and stays recognisable in forced colours', async ({ visitor, page }) => {
    const { practice, code } = visitor;
    await practises(visitor, code);
    await page.emulateMedia({ media: 'print' });
    await expect(practice.band).toBeVisible();
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    await expect(practice.band).toHaveCSS('border-bottom-style', 'dashed');
  });
});
