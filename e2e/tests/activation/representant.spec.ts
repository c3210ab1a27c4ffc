import { refused, words } from '../../product/words.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { tabTo } from '../../support/keyboard.ts';
import { because, isRefused } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/activer/representant', () => {
  test('names the child, explains “legal representative”, and asks', async ({ visitor, service }) => {
    const child = service.cast.family('siblings').children[0];
    const parent = visitor.for(child);
    const { representative, activation } = parent;
    await parent.reach(representative, child);
    await expect(representative.question).toBeVisible();
    await expect(representative.here.getByText(words.representative.representative_is[0])).toBeVisible();
    await representative.answer(words.representative.yes);
    await activation.isAnnounced();
  });

  test('an empty answer is refused', async ({ visitor, service }) => {
    const child = service.cast.family('siblings').children[0];
    const parent = visitor.for(child);
    const { representative } = parent;
    await parent.reach(representative, child);
    await representative.submit();
    await isRefused(representative, [{ field: representative.choice(words.representative.yes), ...because(refused.Representative.Required) }]);
  });

  test('« Non » ends the journey and says who can certify, and what to tell them', async ({ visitor, service, page, context }) => {
    const child = service.cast.family('siblings').children[0];
    const parent = visitor.for(child);
    await parent.reach(parent.representative, child);
    await parent.representative.answer(words.representative.no);
    const notice = parent.notice(NOTICE.notRepresentative);
    await notice.isAnnounced();
    await notice.says(words.notices.not_representative.to_do[0]);
    await notice.fold(words.notices.further.CertificationRequired.cases[0].question).click();
    await notice.says(words.notices.further.CertificationRequired.cases[0].answer[0]);
    // Neither the cookie nor displayed data are left.
    expect((await context.cookies()).filter(({ name }) => name.includes('journey'))).toEqual([]);
    await expect(page.getByText(child.firstName)).toHaveCount(0);
    await page.reload();
    await parent.notice(NOTICE.journeyOver).isAnnounced();
  });

  test('works by keyboard', async ({ visitor, service, page }) => {
    const child = service.cast.family('siblings').children[0];
    const parent = visitor.for(child);
    await parent.reach(parent.representative, child);
    await tabTo(page, parent.representative.choice(words.representative.yes));
    await page.keyboard.press('Space');
    await expect(parent.representative.choice(words.representative.yes)).toBeChecked();
    await page.keyboard.press('Enter');
    await parent.activation.isAnnounced();
  });
});

test.describe('/activer/representant, where pauses are short', () => {
  test.use({ pace: 'short_pauses' });

  test('after « Non » by mistake, a new journey can succeed', async ({ visitor, service }) => {
    const child = service.cast.family('siblings').children[0];
    const parent = visitor.for(child);
    const { representative, birthDate, channel, done } = parent;
    await parent.reach(representative, child);
    await representative.answer(words.representative.no);
    const notice = parent.notice(NOTICE.notRepresentative);
    await notice.isAnnounced();
    await notice.fold(words.notices.further.CertificationRequired.cases[1].question).click();
    await notice.button(words.notices.further.CertificationRequired.cases[1].way_on).click();
    await birthDate.isAnnounced();
    await expect(birthDate.year).toHaveValue('');
    await parent.goOn(birthDate, channel, child);
    // The resend pause counts per person across journeys.
    await expect(async () => {
      await channel.answer('email');
      await expect(parent.code.h1).toHaveText(parent.code.heading, { timeout: 500 });
    }).toPass();
    await parent.goOn(parent.code, done, child);
    await done.isAnnounced();
  });
});
