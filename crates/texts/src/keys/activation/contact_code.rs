//! `/activer/coordonnees/code`: the code that was sent to the new contact. What it shares with the
//! provisional code is in `code`.

use crate::keys::words::words;
use crate::{FieldWords, Sentence};

words! { "contact_code";
    /// `/activer/coordonnees/code`: the code that was sent to the new contact.
    pub struct ContactCode {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Label of the field.
        label: Sentence,
        /// Its example.
        example: Sentence,
        /// Title of the other ways on.
        others: Sentence,
        /// Link: the new address has a mistake.
        email_mistyped: Sentence,
        /// Link: the new number has a mistake.
        phone_mistyped: Sentence,
        /// Above the link that follows, where the page no longer knows what was typed.
        typed_forgotten: Sentence,
        /// Link in place of the button that sends again.
        email_again: Sentence,
        /// Link in place of the button that sends again.
        phone_again: Sentence,
        /// Button: the former address stays.
        keep_email: Sentence,
        /// Button: the former number stays.
        keep_phone: Sentence,
        /// Button: no address is added.
        without_email: Sentence,
        /// Button: no number is added.
        without_phone: Sentence,
        /// The code was wrong.
        incorrect: FieldWords,
        /// The code was too old.
        expired: FieldWords,
        /// Five wrong tries: this code is void.
        too_many: FieldWords,
    }
}
