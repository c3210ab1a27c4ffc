import { FormScreen } from './screen.ts';

/** How a code travels. */
export type Channel = 'email' | 'sms';

/** `/activer/envoi`: e-mail or SMS. */
export class ChannelScreen extends FormScreen {
  readonly path = '/activer/envoi';
  readonly heading = 'Je demande mon code provisoire';
  readonly title = 'Je demande mon code provisoire';
  override readonly main = 'Envoyer le code';

  get question() {
    return this.here.getByRole('group', { name: 'Comment recevoir mon code provisoire ?' });
  }

  choice(channel: Channel) {
    return this.here.getByRole('radio', { name: { email: /^Par e-mail/, sms: /^Par SMS/ }[channel] });
  }

  async answer(channel: Channel): Promise<void> {
    await this.choice(channel).check();
    await this.submit();
  }
}
