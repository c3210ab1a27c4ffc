import type { Person } from '../support/person.ts';
import { FormScreen } from './screen.ts';

/** `/activer/numeros`: the two numbers of the card. */
export class CardNumbersScreen extends FormScreen {
  readonly path = '/activer/numeros';
  readonly heading = 'J’écris les 2 numéros de ma carte Vitale';
  readonly title = 'Les numéros de ma carte Vitale';

  get nir() {
    return this.here.getByRole('textbox', { name: 'Mon numéro de sécurité sociale', exact: true });
  }

  get serial() {
    return this.here.getByRole('textbox', { name: 'Mon numéro de série', exact: true });
  }

  get otherCard() {
    return this.link('Je choisis l’autre carte');
  }

  async write({ nir, serial }: Pick<Person, 'nir' | 'serial'>): Promise<void> {
    await this.nir.fill(nir);
    await this.serial.fill(serial);
  }

  async answer(person: Pick<Person, 'nir' | 'serial'>): Promise<void> {
    await this.write(person);
    await this.submit();
  }
}
