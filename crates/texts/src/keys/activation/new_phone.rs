//! `/activer/coordonnees/telephone`: a new phone number.

use crate::keys::words::words;
use crate::{FieldWords, Sentence};

words! { "new_phone";
    /// `/activer/coordonnees/telephone`: a new phone number.
    pub struct NewPhone {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Label of the current phone number.
        current: Sentence,
        /// Label of the field.
        label: Sentence,
        /// Example of a phone number.
        example: Sentence,
        /// Which phone numbers are accepted.
        kind: Sentence,
        /// What happens next, when no previous contact receives a notification.
        next: &'static [Sentence],
        /// What happens next, when the previous contact receives a notification.
        next_and_told: &'static [Sentence],
        /// Instruction when a code has already been sent to a mistyped number.
        mistyped: Sentence,
        /// Error of a number that is already the current one.
        same: FieldWords,
        /// Error of a landline number, which receives no SMS.
        landline: FieldWords,
        /// Title when the operator sends no SMS.
        unavailable: Sentence,
        /// What happened and what to do, when the operator sends no SMS.
        unavailable_words: &'static [Sentence],
        /// Link back to the contact details, when the operator sends no SMS.
        unavailable_back: Sentence,
    }
}
