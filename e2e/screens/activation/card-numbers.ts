import type { Locator } from '@playwright/test';
import { words } from '../../product/words.ts';
import type { Person } from '../../support/person.ts';
import { FormScreen } from '../screen.ts';

/** `/activer/numeros`: the two numbers of the card. */
export class CardNumbersScreen extends FormScreen {
  readonly path = '/activer/numeros';
  readonly heading = words.card_numbers.title;
  readonly title = words.card_numbers.document;

  get nir() {
    return this.here.getByRole('textbox', { name: words.card_numbers.nir, exact: true });
  }

  get serial() {
    return this.here.getByRole('textbox', { name: words.card_numbers.serial, exact: true });
  }

  get otherCard() {
    return this.link(words.card_numbers.change_card);
  }

  /** The hint about a number in the wrong field, shown before anything is sent. */
  get remark() {
    return this.here.locator('.remark');
  }

  /** The disclosure under a field: the number's place on the enlarged card and in words. */
  place(of: 'nir' | 'serial'): Locator {
    return this.here.locator('.answer > details').filter({ hasText: words.card_numbers[`${of}_where`] });
  }

  /** Each block of the social security number: its state, its digits, its meaning. */
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
