import type { Locator } from '@playwright/test';
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

  /** What is noticed kindly before anything is sent. */
  get remark() {
    return this.here.locator('.remark');
  }

  /** Under a field: its place on the card from near, and in words. */
  place(of: 'sécurité sociale' | 'série'): Locator {
    return this.here.locator('.answer > details').filter({ hasText: `Où trouver mon numéro de ${of}` });
  }

  /** Each block of the social security number: how far it is, its digits, what it stands for. */
  async blocks(): Promise<string[]> {
    return this.here.locator('.blocks > div > div').evaluateAll((blocks) =>
      blocks.map((block) => {
        const digits = block.querySelector('b')?.firstChild?.textContent ?? '';
        return `${block.className} ${digits} ${block.querySelector('p')?.textContent ?? ''}`.replace(/\s+/g, ' ');
      }),
    );
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
