import { expect } from '@playwright/test';
import { like, words } from '../../product/words.ts';
import { FormScreen } from '../screen.ts';

/** `/activer/code`: the provisional code. */
export class EnterCodeScreen extends FormScreen {
  readonly path = '/activer/code';
  readonly heading = words.enter_code.title;
  readonly title = words.enter_code.document;

  get code() {
    return this.here.getByRole('textbox', { name: words.enter_code.label, exact: true });
  }

  get notReceived() {
    return this.fold(words.enter_code.not_received);
  }

  get resend() {
    return this.button(words.enter_code.resend);
  }

  /** Waits until a new code can be requested. */
  async waitIsOver(): Promise<void> {
    await expect(this.here.getByText(like(words.enter_code.resend_wait))).toHaveCount(0);
  }

  get bySmsInstead() {
    return this.button(words.enter_code.by_sms_instead);
  }

  get byEmailInstead() {
    return this.button(words.enter_code.by_email_instead);
  }

  async answer(code: string): Promise<void> {
    await this.code.fill(code);
    await this.submit();
  }
}
