import { fill, pattern, refused, words } from '../../product/words.ts';
import { because, isRefused, says } from '../../support/refusal.ts';
import { OPERATOR } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/activer/envoi', () => {
  test('an empty choice is refused in plain words, and no code is sent', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { channel } = visitor;
    await visitor.reach(channel, person);
    await channel.submit();
    await isRefused(channel, [
      {
        field: channel.choice('email'),
        ...because(refused.Channel.Required),
      },
    ]);
    expect(await service.unread(person)).toBe(0);
  });

  test('shows where a code can go without the whole address', async ({ visitor, service, page }) => {
    const person = service.cast.newPerson();
    const { channel } = visitor;
    await visitor.reach(channel, person);
    const start = person.email?.slice(0, 3);
    const end = person.phone?.slice(-3);
    await expect(channel.here.getByText(fill(words.send_code.email_hint, `${start}*****@courrier.example`))).toBeVisible();
    await expect(channel.here.getByText(fill(words.send_code.sms_hint, `*****${end}`))).toBeVisible();
    // The masking stars are not part of the accessible name.
    await expect(channel.choice('email')).toHaveAccessibleName(new RegExp(pattern(fill(words.common.email_starting, `${start}`, 'courrier.example'))));
    await expect(channel.choice('sms')).toHaveAccessibleName(/qui finit par \d \d \d/);
    const everything = await page.content();
    expect(everything).not.toContain(person.email);
    expect(everything).not.toContain(person.lastName);
    expect(everything).not.toContain(person.firstName);
  });

  test('with wrong contact details, the screen says whom to call and what to say', async ({ visitor, service }) => {
    const { channel } = visitor;
    await visitor.reach(channel, service.cast.newPerson());
    await channel.fold(words.send_code.wrong_contact).click();
    await expect(channel.link(fill(words.common.call, OPERATOR.phone))).toBeVisible();
    await expect(channel.here.getByText(words.send_code.wrong_contact_say[1])).toBeVisible();
  });

  test('a second code right after the first must wait', async ({ visitor, service }) => {
    const person = service.cast.newPerson();
    const { channel, code } = visitor;
    await visitor.reach(code, person);
    await service.mails.code(person.email);
    await code.back();
    await channel.isAnnounced();
    await channel.answer('email');
    await says(channel, words.notices.resend_too_soon.title, [words.notices.resend_too_soon.happened[0], words.notices.resend_too_soon.to_do[1]]);
    expect(await service.unread(person)).toBe(0);
    // The link leads to the screen of the code already sent.
    await channel.summary.getByRole('link', { name: words.enter_code.title }).click();
    await code.isAnnounced();
  });
});
