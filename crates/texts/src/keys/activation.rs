//! `/activer/activation`: the dates and the two boxes.

use shared::Date;

use super::words::words;
use crate::{FieldWords, Sentence};

words! { "activation";
    /// `/activer/activation`: the dates and the two boxes.
    pub struct Activation {
        /// The title.
        title: Sentence,
        /// A greeting by first name.
        hello: fn(&str) -> String,
        /// Since when the space exists.
        created_on: fn(Date) -> String,
        /// Since when the shared medical record exists.
        dmp_created_on: fn(Date) -> String,
        /// What the shared medical record is, and where its documents go.
        dmp_words: &'static [Sentence],
        /// Legend of the two boxes.
        legend: Sentence,
        /// First box.
        accept_terms: Sentence,
        /// What they are, under the box.
        terms_are: Sentence,
        /// Fold under the first box.
        more_terms: Sentence,
        /// Second box.
        accept_privacy: Sentence,
        /// What it is, under the box.
        privacy_is: Sentence,
        /// Fold under the second box.
        more_privacy: Sentence,
        /// Main button.
        activate: Sentence,
        /// The documents changed while they were read.
        outdated: FieldWords,
    }
}
