import { words } from '../../product/words.ts';
import { FormScreen } from '../screen.ts';

/** `/activer/coordonnees`: the confirmation of e-mail and phone. */
export class ContactScreen extends FormScreen {
  readonly path = '/activer/coordonnees';
  readonly heading = words.contact.title;
  readonly title = words.contact.document;
  override readonly main = words.contact.confirm;

  /** The displayed value of one contact. */
  fact(text: string) {
    return this.here.getByRole('definition').filter({ hasText: text });
  }

  get changeEmail() {
    return this.link(words.contact.change_email);
  }

  get addEmail() {
    return this.link(words.contact.add_email);
  }

  get changePhone() {
    return this.link(words.contact.change_phone);
  }

  get addPhone() {
    return this.link(words.contact.add_phone);
  }

  async answer(): Promise<void> {
    await this.submit();
  }
}
