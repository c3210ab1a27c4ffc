import { beginning, words } from '../../product/words.ts';
import { FormScreen } from '../screen.ts';

/** The channel of a code. */
export type Channel = 'email' | 'sms';

/** `/activer/envoi`: the choice between e-mail and SMS. */
export class ChannelScreen extends FormScreen {
  readonly path = '/activer/envoi';
  readonly heading = words.channel.title;
  readonly title = words.channel.document;
  override readonly main = words.channel.send;

  get question() {
    return this.here.getByRole('group', { name: words.channel.legend });
  }

  choice(channel: Channel) {
    const name = { email: words.channel.by_email, sms: words.channel.by_sms }[channel];
    return this.here.getByRole('radio', { name: beginning(name) });
  }

  async answer(channel: Channel): Promise<void> {
    await this.choice(channel).check();
    await this.submit();
  }
}
