import { NOTICE } from '../../screens/notice.ts';
import { isAccessible } from '../../support/axe.ts';
import { fits, isPressable } from '../../support/layout.ts';
import { secondsOf } from '../../support/pace.ts';
import { expect, test } from '../../support/test.ts';

test.describe('where a journey lasts a few seconds', () => {
  test.use({ pace: 'short_journeys' });

  test('a warning comes in time, one press keeps everything, and then the end says what to do', async ({ visitor, service, page }) => {
    const person = service.cast.somebody();
    const { channel, code, needs } = visitor;
    const idle = secondsOf('short_journeys').journeyIdle * 1000;
    await visitor.reach(channel, person);
    await channel.choice('sms').check();

    const warning = page.getByRole('dialog', { name: 'Je suis encore là ?' });
    await expect(warning).toBeVisible({ timeout: idle });
    await expect(warning.getByText('Après, mes réponses s’effacent.')).toBeVisible();
    await isAccessible(page, 'warning');
    await fits(page, 'warning');
    await isPressable(page, 'warning');
    const stay = warning.getByRole('button', { name: 'Je continue' });
    // The focus is in the dialog, and stays there.
    expect(await warning.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await stay.focus();
    await page.keyboard.press('Enter');
    await expect(warning).toBeHidden();
    await expect(channel.choice('sms')).toBeChecked();

    // It has been renewed: the next warning comes after as long again, and the journey goes on.
    await expect(warning).toBeVisible({ timeout: idle });
    await page.keyboard.press('Escape');
    await expect(warning).toBeHidden();
    await channel.submit();
    await code.isAnnounced();
    await service.texts.code(person.phone);

    const over = visitor.notice(NOTICE.journeyOver);
    await expect(over.h1).toHaveText(NOTICE.journeyOver, { timeout: 2 * idle });
    await over.isAnnounced();
    await expect(warning).toBeHidden();
    await over.says('Le service a effacé mes réponses pour me protéger.');
    await over.link('Je recommence').click();
    await needs.isAnnounced();
  });

  test('a page that slept finds out when it is used again', async ({ visitor, service, page }) => {
    const { activation } = visitor;
    await visitor.reach(activation, service.cast.somebody());
    // The device’s clock stands still, as on a phone that sleeps; the server’s goes on.
    await page.clock.install();
    await page.clock.pauseAt(Date.now());
    await page.waitForTimeout(secondsOf('short_journeys').journeyIdle * 1000 + 1_000);
    await activation.answer();
    await page.clock.resume();
    await visitor.notice(NOTICE.journeyOver).isAnnounced();
  });
});
