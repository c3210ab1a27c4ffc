import { FormScreen } from './screen.ts';

/** `/activer/coordonnees`: are e-mail and phone right? */
export class ContactScreen extends FormScreen {
  readonly path = '/activer/coordonnees';
  readonly heading = 'Je regarde si mes coordonnées sont bonnes';
  readonly title = 'Mes coordonnées';
  override readonly main = 'Confirmer';

  /** One contact, as it is known. */
  fact(text: string) {
    return this.here.getByRole('definition').filter({ hasText: text });
  }

  get changeEmail() {
    return this.link('Modifier mon adresse e-mail');
  }

  get addEmail() {
    return this.link('J’ajoute une adresse e-mail');
  }

  get changePhone() {
    return this.link('Modifier mon numéro de téléphone');
  }

  get addPhone() {
    return this.link('J’ajoute un numéro de téléphone');
  }

  async answer(): Promise<void> {
    await this.submit();
  }
}
