import { FormScreen } from './screen.ts';

/** `/activer/coordonnees`: are e-mail and phone right? */
export class ContactScreen extends FormScreen {
  readonly path = '/activer/coordonnees';
  readonly heading = 'Je regarde si mes coordonnées sont bonnes';
  readonly title = 'Mes coordonnées';
  override readonly main = 'Confirmer';

  async answer(): Promise<void> {
    await this.submit();
  }
}
