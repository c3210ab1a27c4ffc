/** The invented person of the practice, as displayed. */

import { words } from '../product/words.ts';
import type { PracticeScreen } from '../screens/help/practice.ts';
import type { Person } from './person.ts';

/** Reads the person from the screen, as a user does who copies the data. */
export async function inventedPerson(practice: PracticeScreen): Promise<Person> {
  const fact = async (label: string) => {
    const row = practice.here.locator('.fact').filter({ has: practice.page.getByText(label, { exact: true }) });
    const shown = row.getByRole('definition').locator('[aria-hidden=true]');
    return ((await shown.count()) > 0 ? shown : row.getByRole('definition')).first().innerText();
  };
  const [day = '', month = '', year = ''] = (await fact(words.practice.born)).split(/\s/);
  const [firstName = '', lastName = ''] = (await fact(words.practice.name)).split(/\s/);
  return {
    card: 'with_photo',
    reach: 'email_and_sms',
    status: 'active',
    firstName,
    lastName,
    birth: { day, month, year },
    nir: (await fact(words.card_numbers.nir)).replace(/\s/g, ''),
    serial: await fact(words.card_numbers.serial),
    identifier: 'camille.duval',
  };
}
