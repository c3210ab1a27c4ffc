import { words } from '../../product/words.ts';
import { FormScreen } from '../screen.ts';

/** `/activer/compte`: identifier and password. */
export class AccountScreen extends FormScreen {
  readonly path = '/activer/compte';
  readonly heading = words.account.title;
  readonly title = words.account.document;
  override readonly main = words.account.submit;

  get identifier() {
    return this.here.getByRole('textbox', { name: words.account.identifier, exact: true });
  }

  // A password field has no ARIA role, so it is found by its label.
  get password() {
    return this.here.getByLabel(words.account.password, { exact: true });
  }

  get passwordAgain() {
    return this.here.getByLabel(words.account.password_again, { exact: true });
  }

  async write(identifier: string, password: string, again = password): Promise<void> {
    await this.identifier.fill(identifier);
    await this.password.fill(password);
    await this.passwordAgain.fill(again);
  }

  async answer(identifier: string, password: string): Promise<void> {
    await this.write(identifier, password);
    await this.submit();
  }
}
