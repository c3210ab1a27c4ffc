import { words } from '../../product/words.ts';
import { Screen } from '../screen.ts';

/** `/`: the service, and the three ways to open it. */
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
