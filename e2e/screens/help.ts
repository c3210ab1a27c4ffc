import { Screen } from './screen.ts';

/** `/aide`: whom to call, and what this service is. */
export class HelpScreen extends Screen {
  readonly path = '/aide';
  readonly heading = 'Aide';
  readonly title = 'Aide';
}

/** `/aide/conditions`: the terms of use. */
export class TermsScreen extends Screen {
  readonly path = '/aide/conditions';
  readonly heading = 'Les Conditions Générales d’Utilisation';
  readonly title = 'Les Conditions Générales d’Utilisation';
}

/** `/aide/confidentialite`: the privacy policy. */
export class PrivacyScreen extends Screen {
  readonly path = '/aide/confidentialite';
  readonly heading = 'La Politique de protection des données personnelles';
  readonly title = 'La Politique de protection des données personnelles';
}
