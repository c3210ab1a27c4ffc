import { FormScreen } from './screen.ts';

/** A new contact: one field. */
abstract class NewContactScreen extends FormScreen {
  override readonly main = 'Envoyer le code';
  protected abstract readonly label: string;

  get value() {
    return this.here.getByRole('textbox', { name: this.label, exact: true });
  }

  async answer(value: string): Promise<void> {
    await this.value.fill(value);
    await this.submit();
  }
}

/** `/activer/coordonnees/e-mail`: another e-mail address. */
export class NewEmailScreen extends NewContactScreen {
  readonly path = '/activer/coordonnees/e-mail';
  readonly heading = 'J’écris ma nouvelle adresse e-mail';
  readonly title = 'Ma nouvelle adresse e-mail';
  protected readonly label = 'Ma nouvelle adresse e-mail';
}

/** `/activer/coordonnees/telephone`: another phone number. */
export class NewPhoneScreen extends NewContactScreen {
  readonly path = '/activer/coordonnees/telephone';
  readonly heading = 'J’écris mon nouveau numéro de téléphone';
  readonly title = 'Mon nouveau numéro de téléphone';
  protected readonly label = 'Mon nouveau numéro de téléphone';
}
