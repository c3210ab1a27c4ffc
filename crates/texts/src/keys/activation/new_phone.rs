//! `/activer/coordonnees/telephone`: another phone number.

use crate::keys::words::words;
use crate::{FieldWords, Sentence};

words! { "new_phone";
    /// `/activer/coordonnees/telephone`: another phone number.
    pub struct NewPhone {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Label of the one that is there.
        current: Sentence,
        /// Label of the field.
        label: Sentence,
        /// Its example.
        example: Sentence,
        /// Which numbers it can be.
        kind: Sentence,
        /// What happens next, where there is none to be told.
        next: &'static [Sentence],
        /// What happens next, where the former one is told.
        next_and_told: &'static [Sentence],
        /// Where a code is on its way already: what to do here.
        mistyped: Sentence,
        /// It is the one that is there.
        same: FieldWords,
        /// No SMS reaches it.
        landline: FieldWords,
        /// Title, where the operator sends nothing there.
        unavailable: Sentence,
        /// What happened and what to do then.
        unavailable_words: &'static [Sentence],
        /// Link to the contacts then.
        unavailable_back: Sentence,
    }
}
