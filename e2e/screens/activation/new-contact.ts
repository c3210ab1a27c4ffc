import { words } from '../../product/words.ts';
import { FormScreen } from '../screen.ts';

/** A screen with one field for a new contact. */
abstract class NewContactScreen extends FormScreen {
  override readonly main = words.send_code.send;
  protected abstract readonly label: string;

  get value() {
    return this.here.getByRole('textbox', { name: this.label, exact: true });
  }

  async answer(value: string): Promise<void> {
    await this.value.fill(value);
    await this.submit();
  }
}

/** `/activer/coordonnees/e-mail`: a new e-mail address. */
export class NewEmailScreen extends NewContactScreen {
  readonly path = '/activer/coordonnees/e-mail';
  readonly heading = words.new_email.title;
  readonly title = words.new_email.document;
  protected readonly label = words.new_email.label;
}

/** `/activer/coordonnees/telephone`: a new phone number. */
export class NewPhoneScreen extends NewContactScreen {
  readonly path = '/activer/coordonnees/telephone';
  readonly heading = words.new_phone.title;
  readonly title = words.new_phone.document;
  protected readonly label = words.new_phone.label;
}
