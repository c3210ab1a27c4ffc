import { words } from '../../product/words.ts';
import { Screen } from '../screen.ts';

/** `/activer`: the list of what the journey needs. */
export class NeedsScreen extends Screen {
  readonly path = '/activer';
  readonly heading = words.needs.title;
  readonly title = words.needs.document;

  get beginLink() {
    return this.link(words.needs.begin);
  }

  async begin(): Promise<void> {
    await this.beginLink.click();
  }
}
