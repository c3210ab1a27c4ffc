import type { Person } from '../support/person.ts';
import { FormScreen } from './screen.ts';

/** `/activer/naissance`: the birth date. */
export class BirthDateScreen extends FormScreen {
  readonly path = '/activer/naissance';
  readonly heading = 'J’écris ma date de naissance';
  readonly title = 'Ma date de naissance';

  get date() {
    return this.here.getByRole('group', { name: 'Ma date de naissance' });
  }

  get day() {
    return this.here.getByRole('textbox', { name: 'Jour', exact: true });
  }

  get month() {
    return this.here.getByRole('textbox', { name: 'Mois', exact: true });
  }

  get year() {
    return this.here.getByRole('textbox', { name: 'Année', exact: true });
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
