import { words } from '../../product/words.ts';
import type { Person } from '../../support/person.ts';
import { FormScreen } from '../screen.ts';

/** `/activer/naissance`: the birth date. */
export class BirthDateScreen extends FormScreen {
  readonly path = '/activer/naissance';
  readonly heading = words.birth_date.title;
  readonly title = words.birth_date.document;

  get date() {
    return this.here.getByRole('group', { name: words.birth_date.legend });
  }

  get day() {
    return this.here.getByRole('textbox', { name: words.birth_date.day, exact: true });
  }

  get month() {
    return this.here.getByRole('textbox', { name: words.birth_date.month, exact: true });
  }

  get year() {
    return this.here.getByRole('textbox', { name: words.birth_date.year, exact: true });
  }

  async write(day: string, month: string, year: string): Promise<void> {
    await this.day.fill(day);
    await this.month.fill(month);
    await this.year.fill(year);
  }

  async answer({ birth }: Person): Promise<void> {
    await this.write(birth.day, birth.month, birth.year);
    await this.submit();
  }
}
