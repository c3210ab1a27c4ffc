import { FormScreen } from './screen.ts';

/** `/activer/personne`: whose space is it, of several people with one birth date? */
export class ChoosePersonScreen extends FormScreen {
  readonly path = '/activer/personne';
  readonly heading = 'Je choisis le prénom';
  readonly title = 'Le prénom';

  get question() {
    return this.here.getByRole('group', { name: 'Pour qui est cet espace santé ?' });
  }

  get firstNames() {
    return this.question.getByRole('radio');
  }

  choice(firstName: string) {
    return this.question.getByRole('radio', { name: firstName, exact: true });
  }

  get missing() {
    return this.fold('Le bon prénom manque ?');
  }

  async answer({ firstName }: { readonly firstName: string }): Promise<void> {
    await this.choice(firstName).check();
    await this.submit();
  }
}
