import { FormScreen } from './screen.ts';

/** `/activer/coordonnees/code`: the code that was sent to a new contact. */
export class ContactCodeScreen extends FormScreen {
  readonly path = '/activer/coordonnees/code';
  readonly heading = 'J’écris le code reçu';
  readonly title = 'Le code de mes coordonnées';

  get code() {
    return this.here.getByRole('textbox', { name: 'Le code reçu', exact: true });
  }

  get notReceived() {
    return this.fold('Je n’ai pas reçu le code');
  }

  get resend() {
    return this.button('Renvoyer le code');
  }

  get mistypedEmail() {
    return this.link('J’ai mal écrit mon adresse');
  }

  get mistypedPhone() {
    return this.link('J’ai mal écrit mon numéro');
  }

  get keepEmail() {
    return this.button('Je garde mon ancienne adresse');
  }

  async answer(code: string): Promise<void> {
    await this.code.fill(code);
    await this.submit();
  }
}
