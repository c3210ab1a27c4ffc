import { words } from '../../product/words.ts';
import { Service } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';
import { Visitor } from '../../support/visitor.ts';

// The time-outs themselves are tested in backend/tests/delivery, where the clock is moved.
test.describe('during an outage of the mail server', () => {
  test('the screen helps meanwhile, and the code is sent once after recovery', async ({ browser }) => {
    test.slow();
    // A separate service, so that no other test waits for its mail.
    const service = await Service.start('usual', 'sqlite');
    const context = await browser.newContext({ baseURL: service.address });
    try {
      const person = service.cast.newPerson();
      const visitor = new Visitor(await context.newPage(), service);
      const { channel, code, activation } = visitor;
      await visitor.reach(channel, person);
      await service.mailServer.stop();
      await channel.answer('email');
      await code.isAnnounced();
      await expect.poll(() => service.log, { timeout: 20_000 }).toContain('it waits');

      // The person can look for the mail, wait, request a new code after the pause, or use the other channel.
      await code.notReceived.click();
      await expect(code.here.getByText(words.enter_code.not_received_email[0])).toBeVisible();
      await expect(code.resend).toBeVisible();
      await expect(code.bySmsInstead).toBeVisible();
      await code.answer('2222 2222 2222');
      await expect(code.here.getByText(words.enter_code.incorrect.to_do)).toBeVisible();

      await service.mailServer.comeBack();
      const sent = await service.mails.code(person.email, 60_000);
      await code.answer(sent);
      await activation.isAnnounced();
      await visitor.page.waitForTimeout(12_000);
      expect(service.mails.unread(person.email), 'it came once').toBe(0);
    } finally {
      await context.close();
      await service.stop();
    }
  });
});
