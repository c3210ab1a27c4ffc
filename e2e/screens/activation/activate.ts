import type { Page } from '@playwright/test';
import { fill, words } from '../../product/words.ts';
import type { Child } from '../../support/family.ts';
import { FormScreen } from '../screen.ts';

/** `/activer/activation`: the creation date of the space, and the two documents. */
export class ActivateScreen extends FormScreen {
  readonly path = '/activer/activation';
  readonly heading: string;
  readonly title: string;
  override readonly main: string;

  constructor(page: Page, child: Child | undefined) {
    super(page);
    this.heading = child ? fill(words.activate.of_child.title, child.firstName) : words.activate.title;
    // The document title contains no first name, because browsers keep titles in their history.
    this.title = child ? words.activate.of_child.document : words.activate.title;
    this.main = child ? words.activate.of_child.activate : words.activate.activate;
  }

  get forMyChild() {
    return this.fold(words.activate.for_my_child);
  }

  get terms() {
    return this.here.getByRole('checkbox', { name: words.activate.accept_terms });
  }

  get privacy() {
    return this.here.getByRole('checkbox', { name: words.activate.accept_privacy });
  }

  get moreTerms() {
    return this.fold(words.activate.more_terms);
  }

  get morePrivacy() {
    return this.fold(words.activate.more_privacy);
  }

  async answer(): Promise<void> {
    await this.terms.check();
    await this.privacy.check();
    await this.submit();
  }
}
