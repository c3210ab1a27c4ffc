import type { Page } from '@playwright/test';
import type { Child } from '../support/family.ts';
import { of } from '../support/family.ts';
import { FormScreen } from './screen.ts';

/** `/activer/representant`: am I the child's legal representative? */
export class RepresentativeScreen extends FormScreen {
  readonly path = '/activer/representant';
  readonly heading: string;
  readonly title = 'Le représentant légal';
  readonly #asked: string;

  constructor(page: Page, child: Child | undefined) {
    super(page);
    const firstName = child?.firstName ?? '';
    this.heading = `L’espace santé est pour ${firstName}`;
    this.#asked = `Je suis le représentant légal ${of(firstName)} ?`;
  }

  get question() {
    return this.here.getByRole('group', { name: this.#asked });
  }

  choice(answer: 'Oui' | 'Non') {
    return this.question.getByRole('radio', { name: answer, exact: true });
  }

  async answer(answer: 'Oui' | 'Non'): Promise<void> {
    await this.choice(answer).check();
    await this.submit();
  }
}
