import { words } from '../../product/words.ts';
import { FormScreen } from '../screen.ts';

/** `/activer/coordonnees/code`: the code that was sent to a new contact. */
export class ContactCodeScreen extends FormScreen {
  readonly path = '/activer/coordonnees/code';
  readonly heading = words.contact_code.title;
  readonly title = words.contact_code.document;

  get code() {
    return this.here.getByRole('textbox', { name: words.contact_code.label, exact: true });
  }

  get notReceived() {
    return this.fold(words.enter_code.not_received);
  }

  get resend() {
    return this.button(words.enter_code.resend);
  }

  get mistypedEmail() {
    return this.link(words.contact_code.email_mistyped);
  }

  get mistypedPhone() {
    return this.link(words.contact_code.phone_mistyped);
  }

  get keepEmail() {
    return this.button(words.contact_code.keep_email);
  }

  async answer(code: string): Promise<void> {
    await this.code.fill(code);
    await this.submit();
  }
}
