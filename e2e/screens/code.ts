import { expect } from '@playwright/test';
import { FormScreen } from './screen.ts';

/** `/activer/code`: the provisional code. */
export class CodeScreen extends FormScreen {
  readonly path = '/activer/code';
  readonly heading = 'J’écris mon code provisoire';
  readonly title = 'Mon code provisoire';

  get code() {
    return this.here.getByRole('textbox', { name: 'Mon code provisoire', exact: true });
  }

  get notReceived() {
    return this.fold('Je n’ai pas reçu le code');
  }

  get resend() {
    return this.button('Renvoyer le code');
  }

  /** A new code may be asked for. */
  async waitIsOver(): Promise<void> {
    await expect(this.here.getByText(/^J’attends encore/)).toHaveCount(0);
  }

  get bySmsInstead() {
    return this.button('Je reçois mon code par SMS');
  }

  get byEmailInstead() {
    return this.button('Je reçois mon code par e-mail');
  }

  async answer(code: string): Promise<void> {
    await this.code.fill(code);
    await this.submit();
  }
}
