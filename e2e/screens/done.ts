import type { Page } from '@playwright/test';
import type { Child } from '../support/family.ts';
import { of } from '../support/family.ts';
import { Screen } from './screen.ts';

/** `/activer/fin`: the space is activated. */
export class DoneScreen extends Screen {
  readonly path = '/activer/fin';
  readonly heading: string;
  readonly title: string;

  constructor(page: Page, child: Child | undefined) {
    super(page);
    this.heading = child ? `L’espace santé ${of(child.firstName)} est activé` : 'Mon espace santé est activé';
    this.title = child ? 'L’espace santé de mon enfant est activé' : 'Mon espace santé est activé';
  }

  /** After one's own space: on to a child's. */
  get forMyChild() {
    return this.button('J’active l’espace de mon enfant');
  }

  /** After a child's space: on to the next. */
  get forAnotherChild() {
    return this.button('J’active l’espace d’un autre enfant');
  }

  async finish(): Promise<void> {
    await this.button('J’ai fini').click();
  }
}
