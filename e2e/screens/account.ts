import { FormScreen } from './screen.ts';

/** `/activer/compte`: identifier and password. */
export class AccountScreen extends FormScreen {
  readonly path = '/activer/compte';
  readonly heading = 'Je choisis mon identifiant et mon mot de passe';
  readonly title = 'Mon identifiant et mon mot de passe';
  override readonly main = 'Valider';

  get identifier() {
    return this.here.getByRole('textbox', { name: 'Mon identifiant', exact: true });
  }

  // A password has no role: it is found by its label.
  get password() {
    return this.here.getByLabel('Mon mot de passe', { exact: true });
  }

  get passwordAgain() {
    return this.here.getByLabel('J’écris encore mon mot de passe', { exact: true });
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
