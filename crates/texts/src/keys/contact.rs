//! `/activer/coordonnees`: are my contact details right?

use super::words::words;
use crate::Sentence;

words! { "contact";
    /// `/activer/coordonnees`: are my contact details right?
    pub struct Contact {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Where they come from and what they are for.
        purpose: &'static [Sentence],
        /// Label of the e-mail address.
        email: Sentence,
        /// Where there is none.
        no_email: Sentence,
        /// Label of the phone number.
        phone: Sentence,
        /// Where there is none.
        no_phone: Sentence,
        /// Above the main button.
        right: Sentence,
        /// Main button.
        confirm: Sentence,
        /// Fold: the address is wrong.
        wrong_email: Sentence,
        /// What to say on the phone then.
        wrong_email_say: &'static [Sentence],
        /// Fold: the number is wrong.
        wrong_phone: Sentence,
        /// What to say on the phone then.
        wrong_phone_say: &'static [Sentence],
        /// In both folds, above the help line.
        wrong_to_do: &'static [Sentence],
    }
}
