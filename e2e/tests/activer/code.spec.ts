import { isRefused, says } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

const WRONG = '2222 2222 2222';

test.describe('/activer/code', () => {
  for (const { name, typed, summary, text } of [
    { name: 'empty', typed: '', summary: 'est vide', text: ['Le code est vide.', 'J’écris les 12 signes du code.'] },
    {
      name: 'too short',
      typed: 'H7GC F3',
      summary: 'est trop court ou trop long',
      text: ['Le code est trop court ou trop long.', 'J’écris les 12 signes du code.'],
    },
    {
      name: 'with a sign that no code has',
      typed: 'H7GC F3KV C2D8',
      summary: 'a une erreur',
      text: [
        'Un signe est faux : je garde mes essais.',
        'Je recopie le code, signe par signe.',
        'Le chiffre 8 est absent de mon code.',
      ],
    },
  ]) {
    test(`a code that is ${name} is refused and costs no try`, async ({ visitor, service }) => {
      const { code } = visitor;
      await visitor.reach(code, service.cast.somebody());
      await code.answer(typed);
      await isRefused(code, [{ field: code.code, summary: `Mon code provisoire ${summary}`, says: text }]);
      await code.answer(WRONG);
      await expect(code.here.getByText('J’ai encore 4 essais.')).toBeVisible();
    });
  }

  test('each sign that no code has is named, and nothing is sent for it', async ({ visitor, service, page }) => {
    const { code } = visitor;
    await visitor.reach(code, service.cast.somebody());
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    for (const [sign, says] of [
      ['b', 'La lettre B est absente de mon code.'],
      ['O', 'La lettre O est absente de mon code.'],
      ['S', 'La lettre S est absente de mon code.'],
      ['0', 'Le chiffre 0 est absent de mon code.'],
      ['1', 'Le chiffre 1 est absent de mon code.'],
      ['5', 'Le chiffre 5 est absent de mon code.'],
      ['+', 'Le signe + est absent de mon code.'],
    ]) {
      await code.answer(`H7GC F3KV C2D${sign}`);
      await expect(code.code).toHaveAccessibleDescription(new RegExp(says?.replace('+', '\\+') ?? ''));
    }
    expect(sent).toEqual([]);
    await code.answer(WRONG);
    await expect(code.here.getByText('J’ai encore 4 essais.')).toBeVisible();
  });

  test('a wrong code can be mended: the number of tries is said', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    const right = await service.mails.code(person.email);
    await code.answer(WRONG);
    await isRefused(code, [
      {
        field: code.code,
        summary: 'Mon code provisoire est faux',
        says: ['Le code est faux.', 'Je recopie le dernier code reçu.', 'J’ai encore 4 essais.'],
      },
    ]);
    await expect(code.code).toHaveValue(WRONG);
    await code.answer(right);
    await activation.isAnnounced();
  });

  test('a code is taken in small letters, without spaces or with hyphens', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    await code.answer((await service.mails.code(person.email)).toLowerCase().replaceAll(' ', '-'));
    await activation.isAnnounced();
  });

  test('it is typed in groups of four, and a phone may fill it in', async ({ visitor, service, page }) => {
    const { code } = visitor;
    await visitor.reach(code, service.cast.somebody());
    await expect(code.code).toHaveAttribute('autocomplete', 'one-time-code');
    await code.code.focus();
    await page.keyboard.type('h7gcf3');
    await expect(code.code).toHaveValue('H7GC F3');
    await expect(code.here.getByText('6 / 12')).toBeVisible();
  });

  test('sent again too soon: it says how long to wait, and sends nothing', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { code } = visitor;
    await visitor.reach(code, person);
    await service.mails.code(person.email);
    await code.notReceived.click();
    await code.resend.click();
    await expect(code.here.getByRole('status').filter({ hasText: /^J’attends encore\s\d+\ssecondes\.$/ })).toHaveCount(1);
    await code.bySmsInstead.click();
    expect(await service.unread(person)).toBe(0);
  });
});

test.describe('/activer/code, where pauses are short', () => {
  test.use({ pace: 'short_pauses' });

  test('sent again: only the new code is right', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    const old = await service.mails.code(person.email);
    await code.notReceived.click();
    await expect(code.here.getByText(/^J’attends encore/)).toHaveCount(0);
    await code.resend.click();
    await expect(code.here.getByRole('status').filter({ hasText: 'Un nouveau code est parti. J’écris le nouveau code.' })).toHaveCount(1);
    const fresh = await service.mails.code(person.email);
    expect(fresh).not.toBe(old);
    await code.answer(old);
    await expect(code.here.getByText('Le code est faux.')).toBeVisible();
    await code.answer(fresh);
    await activation.isAnnounced();
  });

  test('sent by the other channel: the screen says where to look', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { code, activation } = visitor;
    await visitor.reach(code, person, 'email');
    await expect(code.here.getByText(/^Je reçois mon code par e-mail à l’adresse/).first()).toBeVisible();
    await code.notReceived.click();
    await expect(code.here.getByText(/^J’attends encore/)).toHaveCount(0);
    await code.bySmsInstead.click();
    await expect(code.here.getByText(`Je reçois mon code par SMS au numéro *****${person.phone?.slice(-3)}.`)).toBeVisible();
    await expect(code.byEmailInstead).toBeVisible();
    await code.answer(await service.texts.code(person.phone));
    await activation.isAnnounced();
  });

  test('five wrong codes: this code is blocked, a new one is not', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    const right = await service.mails.code(person.email);
    for (const left of ['4 essais', '3 essais', '2 essais', '1 essai']) {
      await code.answer(WRONG);
      await expect(code.here.getByText(`J’ai encore ${left}.`)).toBeVisible();
    }
    await code.answer(WRONG);
    await expect(code.here.getByText(/^J’ai encore/)).toHaveCount(0);
    await code.answer(right);
    await isRefused(code, [
      {
        field: code.code,
        summary: 'Mon code provisoire est bloqué',
        says: ['J’ai fait beaucoup d’essais : ce code est bloqué.', 'Je demande un nouveau code.'],
      },
    ]);
    // Its button stands in sight, and keeps the focus that it was pressed with.
    await expect(code.here.getByText(/^J’attends encore/)).toHaveCount(0);
    await code.resend.press('Enter');
    await expect(code.here.getByText(/^Un nouveau code est parti/)).toBeVisible();
    await expect(code.resend).toBeFocused();
    await code.answer(await service.mails.code(person.email));
    await activation.isAnnounced();
  });

  test('after five codes in an hour there is a pause, said in minutes', async ({ visitor, service }) => {
    const person = service.cast.somebody();
    const { channel, code } = visitor;
    await visitor.reach(code, person);
    await service.mails.code(person.email);
    await code.notReceived.click();
    for (let sent = 1; sent < 5; sent += 1) {
      await expect(code.here.getByText(/^J’attends encore/)).toHaveCount(0);
      await code.resend.click();
      await service.mails.code(person.email);
    }
    await code.resend.click();
    await expect(code.here.getByRole('status').filter({ hasText: /^J’attends( encore)?\s\d+\sminutes\.$/ })).toHaveCount(1);
    await code.back();
    await channel.isAnnounced();
    await channel.answer('email');
    await says(channel, 'J’ai demandé beaucoup de codes', [/^J’attends\s\d+\sminutes\.$/]);
    expect(await service.unread(person)).toBe(0);
  });
});

test.describe('/activer/code, where codes live a few seconds', () => {
  test.use({ pace: 'short_codes' });

  test('an old code is refused as such, a new one is right', async ({ visitor, service, page }) => {
    const person = service.cast.somebody();
    const { code, activation } = visitor;
    await visitor.reach(code, person);
    const right = await service.mails.code(person.email);
    // A code's end is nothing that a page shows: it has to be waited for.
    await page.waitForTimeout(4_500);
    await code.answer(right);
    await isRefused(code, [
      {
        field: code.code,
        summary: 'Mon code provisoire est trop vieux',
        says: ['Le code est trop vieux.', 'Je demande un nouveau code.'],
      },
    ]);
    await expect(code.here.getByText(/^Mon code marche/)).toHaveCount(0);
    await code.resend.press('Enter');
    await expect(code.here.getByText(/^Mon code marche/)).toBeVisible();
    await expect(code.resend).toBeFocused();
    await code.answer(await service.mails.code(person.email));
    await activation.isAnnounced();
  });
});
