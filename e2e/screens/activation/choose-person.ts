import { words } from '../../product/words.ts';
import { FormScreen } from '../screen.ts';

/** `/activer/personne`: the choice of the space, among people with the same birth date. */
export class ChoosePersonScreen extends FormScreen {
  readonly path = '/activer/personne';
  readonly heading = words.choose_person.title;
  readonly title = words.choose_person.document;

  get question() {
    return this.here.getByRole('group', { name: words.choose_person.legend });
  }

  get firstNames() {
    return this.question.getByRole('radio');
  }

  choice(firstName: string) {
    return this.question.getByRole('radio', { name: firstName, exact: true });
  }

  get missing() {
    return this.fold(words.choose_person.missing);
  }

  async answer({ firstName }: { readonly firstName: string }): Promise<void> {
    await this.choice(firstName).check();
    await this.submit();
  }
}
