import { isRefused, says } from '../../support/refusal.ts';
import { OPERATOR } from '../../support/service.ts';
import { expect, test } from '../../support/test.ts';

test.describe('/activer/envoi', () => {
  test('no choice is refused in plain words, and nothing is sent', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { channel } = visitor;
    await visitor.reach(channel, person);
    await channel.submit();
    await isRefused(channel, [
      {
        field: channel.choice('email'),
        summary: 'Je choisis e-mail ou SMS',
        says: ['Le choix est vide.', 'Je choisis comment recevoir mon code.'],
      },
    ]);
    expect(await service.unread(person)).toBe(0);
  });

  test('says where a code can go without telling the whole address', async ({ visitor, service, page }) => {
    const person = service.cast.somebody();
    const { channel } = visitor;
    await visitor.reach(channel, person);
    const start = person.email?.slice(0, 3);
    const end = person.phone?.slice(-3);
    await expect(channel.here.getByText(`Je reçois mon code à l’adresse ${start}*****@courrier.example.`)).toBeVisible();
    await expect(channel.here.getByText(`Je reçois mon code au numéro *****${end}.`)).toBeVisible();
    // Stars are nothing to hear.
    await expect(channel.choice('email')).toHaveAccessibleName(new RegExp(`l’adresse qui commence par ${start}`));
    await expect(channel.choice('sms')).toHaveAccessibleName(new RegExp(`au numéro qui finit par \\d \\d \\d`));
    const everything = await page.content();
    expect(everything).not.toContain(person.email);
    expect(everything).not.toContain(person.lastName);
    expect(everything).not.toContain(person.firstName);
  });

  test('my contact details are wrong: whom to call and what to say', async ({ visitor, service }) => {
    const { channel } = visitor;
    await visitor.reach(channel, service.cast.somebody());
    await channel.fold('Mes coordonnées sont incorrectes ?').click();
    await expect(channel.link(`J’appelle le ${OPERATOR.phone}.`)).toBeVisible();
    await expect(channel.here.getByText('« Mes coordonnées sont incorrectes. »')).toBeVisible();
  });

  test('a second code right after the first has to wait', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { channel, code } = visitor;
    await visitor.reach(code, person);
    await service.mails.code(person.email);
    await code.back();
    await channel.isAnnounced();
    await channel.answer('email');
    await says(channel, 'J’attends un peu', ['Un code est déjà parti.', 'Je regarde mes messages.']);
    expect(await service.unread(person)).toBe(0);
    // The code that is there already can be typed.
    await channel.summary.getByRole('link', { name: 'J’écris mon code provisoire' }).click();
    await code.isAnnounced();
  });
});
