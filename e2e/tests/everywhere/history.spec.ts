import { words } from '../../product/words.ts';
import type { Screen } from '../../screens/screen.ts';
import { NOTICE } from '../../screens/shell/notice.ts';
import { secondsOf } from '../../support/pace.ts';
import { PASSWORD } from '../../support/person.ts';
import { expect, test } from '../../support/test.ts';
import { Visitor } from '../../support/visitor.ts';

test.describe('the server decides the current step', () => {
  test('a reload at each step shows the same step; before the journey, its first question', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done } = visitor;
    const reload = async (shown: Screen) => {
      await page.reload();
      await shown.isReady();
      await shown.isShown();
    };
    await visitor.reach(cardChoice, person);
    await reload(birthDate);
    await visitor.goOn(birthDate, cardNumbers, person);
    await reload(birthDate);
    await visitor.goOn(birthDate, channel, person);
    const steps = [channel, code, activation, contact, account, done];
    for (const [index, step] of steps.entries()) {
      await reload(step);
      const next = steps[index + 1];
      if (next) await visitor.goOn(step, next, person, 'email');
    }
  });

  test('Back before the journey shows each question again, with its answer', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { start, needs, birthDate, cardChoice, cardNumbers } = visitor;
    await start.open();
    await visitor.goOn(start, cardNumbers, person);
    await cardNumbers.write(person);
    await page.goBack();
    await cardChoice.isAnnounced();
    await expect(cardChoice.choice(person.card)).toBeChecked();
    await page.goBack();
    await birthDate.isAnnounced();
    await expect(birthDate.day).toHaveValue(person.birth.day);
    await page.goBack();
    await needs.isAnnounced();
    await page.goBack();
    await start.isAnnounced();
    await page.goForward();
    await needs.isAnnounced();
    await visitor.goOn(needs, cardNumbers, person);
    await expect(cardNumbers.nir).toHaveValue(/^[\d ]{15,}$/);
  });

  test('« Retour » leads to the previous question, too', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { needs, birthDate, cardChoice, cardNumbers, channel, code } = visitor;
    await visitor.reach(code, person);
    for (const [from, to] of [
      [code, channel],
      [channel, cardNumbers],
      [cardNumbers, cardChoice],
      [cardChoice, birthDate],
      [birthDate, needs],
    ] as const) {
      await from.back();
      await to.isAnnounced();
    }
  });

  test('Back after the code ends on the current step of the journey', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { activation, contact, account, done } = visitor;
    await visitor.reach(activation, person);
    await page.goBack();
    await activation.isShown();
    await activation.answer();
    await contact.isShown();
    await page.goBack();
    await contact.isShown();
    await contact.answer();
    await account.isShown();
    // From the account screen the contacts may be reviewed.
    await page.goBack();
    await contact.isShown();
    await contact.answer();
    await account.answer(person.identifier, PASSWORD);
    await done.isShown();
    await page.goBack();
    await done.isShown();
  });

  test('any deep link ends on the current step of the journey', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done } = visitor;
    await visitor.reach(activation, person);
    for (const asked of [channel, code, contact, account, done]) {
      await asked.open();
      await activation.isShown();
    }
    await visitor.goOn(activation, account, person);
    for (const asked of [channel, code, activation, contact, done]) {
      await asked.open();
      await account.isShown();
    }
    // The first questions stay open: answering them begins a new journey.
    for (const asked of [cardChoice, cardNumbers]) {
      await asked.open();
      await birthDate.isShown();
    }
  });

  test('a deep link without a journey leads to its beginning', async ({ visitor }) => {
    const { channel, code, activation, contact, account, done, needs } = visitor;
    for (const asked of [channel, code, activation, contact, account, done]) {
      await asked.open();
      await visitor.notice(NOTICE.journeyOver).isAnnounced();
    }
    await visitor.notice(NOTICE.journeyOver).link(words.common.begin_again).click();
    await needs.isAnnounced();
  });

  test('two tabs: each follows the progress of the other', async ({ visitor, service, context }) => {
    const person = service.cast.newPerson();
    const { code, activation, contact, account } = visitor;
    await visitor.reach(code, person);
    const other = new Visitor(await context.newPage(), service);
    await other.code.open();
    await other.code.isShown();
    const sent = await service.mails.code(person.email);
    await code.answer(sent);
    await activation.isShown();

    await other.code.answer(sent);
    await other.activation.isShown();
    await other.activation.answer();
    await other.contact.isShown();

    await activation.answer();
    await contact.isShown();
    await contact.answer();
    await account.isShown();
    await other.contact.answer();
    await other.account.isShown();
  });

  test('two tabs: a new journey ends the previous one', async ({ visitor, service, context }) => {
    const person = service.cast.newPerson();
    const { activation } = visitor;
    await visitor.reach(activation, person);
    const other = new Visitor(await context.newPage(), service);
    await other.reach(other.channel, service.cast.newPerson());
    await activation.answer();
    await other.channel.isShown();
    // The tab of the previous journey shows the step of the new one.
    await visitor.channel.isShown();
  });
});

test.describe('the server decides the current step, with short resend pauses', () => {
  test.use({ pace: 'short_pauses' });

  test('Back before the code: another channel, or other numbers, begin again', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { cardNumbers, channel, code, activation } = visitor;
    await visitor.reach(code, person);
    await service.mails.code(person.email);
    await page.goBack();
    await channel.isAnnounced();
    await page.goBack();
    await cardNumbers.isAnnounced();
    await cardNumbers.submit();
    await channel.isAnnounced();
    // The resend pause counts per person, so that of the first journey still applies.
    await page.waitForTimeout(1000 * secondsOf('short_pauses').resendPause);
    await channel.answer('sms');
    await code.isAnnounced();
    await code.answer(await service.texts.code(person.phone));
    await activation.isAnnounced();
  });
});
