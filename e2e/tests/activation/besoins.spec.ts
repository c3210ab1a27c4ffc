import { fill, words } from '../../product/words.ts';
import { secondsOf } from '../../support/pace.ts';
import { expect, test } from '../../support/test.ts';

const MINUTES = secondsOf('usual').journeyIdle / 60;

test.describe('/activer', () => {
  test('the permitted length of a pause is stated before the journey begins', async ({ visitor }) => {
    const { needs } = visitor;
    await needs.open();
    await expect(needs.here.getByText(fill(words.needs.pause, fill(words.dates.minutes, MINUTES)))).toBeVisible();
  });
});
