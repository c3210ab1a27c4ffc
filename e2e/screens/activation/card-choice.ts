import { beginning, words } from '../../product/words.ts';
import type { CardKind, Person } from '../../support/person.ts';
import { FormScreen } from '../screen.ts';

/** `/activer/carte`: the choice of the card. */
export class CardChoiceScreen extends FormScreen {
  readonly path = '/activer/carte';
  readonly heading = words.card_choice.title;
  readonly title = words.card_choice.document;

  get question() {
    return this.here.getByRole('group', { name: words.card_choice.legend });
  }

  choice(kind: CardKind) {
    return this.here.getByRole('radio', { name: beginning(words.card_choice[kind]) });
  }

  async answer({ card }: Pick<Person, 'card'>): Promise<void> {
    await this.choice(card).check();
    await this.submit();
  }
}
