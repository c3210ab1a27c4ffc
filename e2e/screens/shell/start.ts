import { words } from '../../product/words.ts';
import { Screen } from '../screen.ts';

/** `/`: what this is, and the three ways in. */
export class StartScreen extends Screen {
  readonly path = '/';
  readonly heading = words.start.title;
  readonly title = words.start.title;

  get activateLink() {
    return this.link(words.start.activate);
  }

  get practiseLink() {
    return this.link(words.practice.link);
  }

  async activate(): Promise<void> {
    await this.activateLink.click();
  }
}
