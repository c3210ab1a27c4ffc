//! `/activer/coordonnees/e-mail`: a new e-mail address.

use crate::keys::words::words;
use crate::{FieldWords, Sentence};

words! { "new_email";
    /// `/activer/coordonnees/e-mail`: a new e-mail address.
    pub struct NewEmail {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Label of the current e-mail address.
        current: Sentence,
        /// Label of the field.
        label: Sentence,
        /// Example of an e-mail address.
        example: Sentence,
        /// What happens next, when no previous contact receives a notification.
        next: &'static [Sentence],
        /// What happens next, when the previous contact receives a notification.
        next_and_told: &'static [Sentence],
        /// Instruction when a code has already been sent to a mistyped address.
        mistyped: Sentence,
        /// Error of an address that is already the current one.
        same: FieldWords,
        /// Title when the operator sends no e-mail.
        unavailable: Sentence,
        /// What happened and what to do, when the operator sends no e-mail.
        unavailable_words: &'static [Sentence],
        /// Link back to the contact details, when the operator sends no e-mail.
        unavailable_back: Sentence,
    }
}
