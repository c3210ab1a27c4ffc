import type { CardKind, Person } from '../support/person.ts';
import { FormScreen } from './screen.ts';

/** `/activer/carte`: which card. */
export class CardChoiceScreen extends FormScreen {
  readonly path = '/activer/carte';
  readonly heading = 'Je regarde ma carte Vitale';
  readonly title = 'Ma carte Vitale';

  get question() {
    return this.here.getByRole('group', { name: 'Est-ce que je vois ma photo ?' });
  }

  choice(kind: CardKind) {
    const name = { without_photo: /^Ma carte est sans photo/, with_photo: /^Ma carte est avec photo/ }[kind];
    return this.here.getByRole('radio', { name });
  }

  async answer({ card }: Pick<Person, 'card'>): Promise<void> {
    await this.choice(card).check();
    await this.submit();
  }
}
