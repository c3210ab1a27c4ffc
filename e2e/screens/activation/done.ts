import type { Page } from '@playwright/test';
import { fill, words } from '../../product/words.ts';
import type { Child } from '../../support/family.ts';
import { Screen } from '../screen.ts';

/** `/activer/fin`: the space is activated. */
export class DoneScreen extends Screen {
  readonly path = '/activer/fin';
  readonly heading: string;
  readonly title: string;

  constructor(page: Page, child: Child | undefined) {
    super(page);
    this.heading = child ? fill(words.done.title_of_child, child.firstName) : words.done.title;
    this.title = child ? words.done.document_of_child : words.done.title;
  }

  /** After the person's own space, the link to a child's. */
  get forMyChild() {
    return this.button(words.done.for_my_child);
  }

  /** After a child's space, the link to the next child's. */
  get forAnotherChild() {
    return this.button(words.done.for_another_child);
  }

  async finish(): Promise<void> {
    await this.button(words.done.finish).click();
  }
}
