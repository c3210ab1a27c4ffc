import { refused } from '../../product/words.ts';
import { because, isRefused } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';

interface Wrong {
  name: string;
  date: [string, string, string];
  summary: string;
  says: readonly string[];
  /** The target of the summary's link: the first part that is wrong. */
  leadsTo: 'day' | 'year';
}

const WRONG: Wrong[] = [
  {
    name: 'empty',
    date: ['', '', ''],
    ...because(refused.BirthDate.Required),
    leadsTo: 'day',
  },
  {
    name: 'without its year',
    date: ['24', '10', ''],
    ...because(refused.BirthDate.Required),
    leadsTo: 'year',
  },
  {
    name: 'that no calendar has',
    date: ['31', '02', '1980'],
    ...because(refused.BirthDate.NotADate),
    leadsTo: 'day',
  },
  {
    name: 'in the future',
    // Not next year: in another time zone it may have begun before the tester's clock says so.
    date: ['01', '01', String(new Date().getFullYear() + 2)],
    ...because(refused.BirthDate.InTheFuture),
    leadsTo: 'day',
  },
  {
    name: 'too long ago',
    date: ['01', '01', '1850'],
    ...because(refused.BirthDate.TooLongAgo),
    leadsTo: 'day',
  },
];

test.describe('/activer/naissance', () => {
  for (const { name, date, summary, says, leadsTo } of WRONG) {
    test(`a date ${name} is refused in plain words`, async ({ visitor }) => {
      const { birthDate } = visitor;
      await birthDate.open();
      await birthDate.write(...date);
      await birthDate.submit();
      await isRefused(birthDate, [{ field: birthDate[leadsTo], summary, says }]);
      await expect(birthDate.day).toHaveValue(date[0]);
      await expect(birthDate.year).toHaveValue(date[2]);
    });
  }

  test('a refused date can be corrected, and refused again', async ({ visitor, service }) => {
    const { birthDate, cardChoice } = visitor;
    await birthDate.open();
    await birthDate.submit();
    await expect(birthDate.summary).toBeFocused();
    await birthDate.day.fill('31');
    await expect(birthDate.day).toBeFocused();
    await birthDate.submit();
    await expect(birthDate.summary).toBeFocused();
    await birthDate.answer(service.cast.newPerson());
    await cardChoice.isAnnounced();
  });

  test('the browser can autofill the date, and the focus never moves by itself', async ({ visitor, page }) => {
    const { birthDate } = visitor;
    await birthDate.open();
    await expect(birthDate.day).toHaveAttribute('autocomplete', 'bday-day');
    await expect(birthDate.month).toHaveAttribute('autocomplete', 'bday-month');
    await expect(birthDate.year).toHaveAttribute('autocomplete', 'bday-year');
    await birthDate.day.focus();
    await page.keyboard.type('24');
    await expect(birthDate.day).toBeFocused();
  });
});
