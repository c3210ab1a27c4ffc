import { beginning, words } from '../../product/words.ts';
import { FormScreen } from '../screen.ts';

/** The channel of a code. */
export type Channel = 'email' | 'sms';

/** `/activer/envoi`: the choice between e-mail and SMS. */
export class SendCodeScreen extends FormScreen {
  readonly path = '/activer/envoi';
  readonly heading = words.send_code.title;
  readonly title = words.send_code.document;
  override readonly main = words.send_code.send;

  get question() {
    return this.here.getByRole('group', { name: words.send_code.legend });
  }

  choice(channel: Channel) {
    const name = { email: words.send_code.by_email, sms: words.send_code.by_sms }[channel];
    return this.here.getByRole('radio', { name: beginning(name) });
  }

  async answer(channel: Channel): Promise<void> {
    await this.choice(channel).check();
    await this.submit();
  }
}
