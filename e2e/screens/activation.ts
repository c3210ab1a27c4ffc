import type { Page } from '@playwright/test';
import type { Child } from '../support/family.ts';
import { of } from '../support/family.ts';
import { FormScreen } from './screen.ts';

/** `/activer/activation`: since when the space exists, and the two documents. */
export class ActivationScreen extends FormScreen {
  readonly path = '/activer/activation';
  readonly heading: string;
  readonly title: string;
  override readonly main: string;

  constructor(page: Page, child: Child | undefined) {
    super(page);
    this.heading = child ? `L’espace santé ${of(child.firstName)}` : 'J’active Mon espace santé';
    // No first name in a title: it would stay in the history of a device.
    this.title = child ? 'J’active l’espace santé de mon enfant' : 'J’active Mon espace santé';
    this.main = child ? 'Activer l’espace santé' : 'Activer Mon espace santé';
  }

  get forMyChild() {
    return this.fold('Je veux l’espace de mon enfant');
  }

  get terms() {
    return this.here.getByRole('checkbox', { name: 'J’accepte les Conditions Générales d’Utilisation' });
  }

  get privacy() {
    return this.here.getByRole('checkbox', { name: 'J’accepte la Politique de protection des données personnelles' });
  }

  get moreTerms() {
    return this.fold('En savoir plus sur les Conditions Générales d’Utilisation');
  }

  get morePrivacy() {
    return this.fold('En savoir plus sur la Politique de protection des données personnelles');
  }

  async answer(): Promise<void> {
    await this.terms.check();
    await this.privacy.check();
    await this.submit();
  }
}
