import { FormScreen } from './screen.ts';

/** `/activer/activation`: since when the space exists, and the two documents. */
export class ActivationScreen extends FormScreen {
  readonly path = '/activer/activation';
  readonly heading = 'J’active Mon espace santé';
  readonly title = 'J’active Mon espace santé';
  override readonly main = 'Activer Mon espace santé';

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
