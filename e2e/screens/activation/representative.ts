import type { Page } from '@playwright/test';
import { fill, words } from '../../product/words.ts';
import type { Child } from '../../support/family.ts';
import { FormScreen } from '../screen.ts';

/** `/activer/representant`: the certification as the child's legal representative. */
export class RepresentativeScreen extends FormScreen {
  readonly path = '/activer/representant';
  readonly heading: string;
  readonly title = words.representative.document;
  readonly #asked: string;

  constructor(page: Page, child: Child | undefined) {
    super(page);
    const firstName = child?.firstName ?? '';
    this.heading = fill(words.representative.title, firstName);
    this.#asked = fill(words.representative.question, firstName);
  }

  get question() {
    return this.here.getByRole('group', { name: this.#asked });
  }

  choice(answer: string) {
    return this.question.getByRole('radio', { name: answer, exact: true });
  }

  async answer(answer: string): Promise<void> {
    await this.choice(answer).check();
    await this.submit();
  }
}
