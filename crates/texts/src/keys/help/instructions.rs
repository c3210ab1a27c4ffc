//! The instructions of each screen, as the help gives them: one key per screen, with the name of the
//! screen.

use crate::Sentence;
use crate::keys::words::words;

words! { "wants";
    /// The instructions of each screen.
    pub struct Instructions {
        /// `/`.
        start: &'static [Sentence],
        /// `/activer`.
        needs: &'static [Sentence],
        /// `/activer/naissance`.
        birth_date: &'static [Sentence],
        /// `/activer/carte`.
        card_choice: &'static [Sentence],
        /// `/activer/numeros`.
        card_numbers: &'static [Sentence],
        /// `/activer/envoi`.
        send_code: &'static [Sentence],
        /// `/activer/code`.
        enter_code: &'static [Sentence],
        /// `/activer/personne`.
        choose_person: &'static [Sentence],
        /// `/activer/representant`.
        representative: &'static [Sentence],
        /// `/activer/activation`.
        activate: &'static [Sentence],
        /// `/activer/coordonnees`.
        contact: &'static [Sentence],
        /// `/activer/coordonnees/e-mail`.
        new_email: &'static [Sentence],
        /// `/activer/coordonnees/telephone`.
        new_phone: &'static [Sentence],
        /// `/activer/coordonnees/code`.
        contact_code: &'static [Sentence],
        /// `/activer/compte`.
        account: &'static [Sentence],
        /// `/activer/fin`.
        done: &'static [Sentence],
    }
}
