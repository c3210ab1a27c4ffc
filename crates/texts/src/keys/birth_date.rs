//! `/activer/naissance`: the birth date.

use super::words::words;
use crate::Sentence;

words! { "birth_date";
    /// `/activer/naissance`: the birth date.
    pub struct BirthDate {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Whose birth date.
        for_me: Sentence,
        /// Legend of the three fields.
        legend: Sentence,
        /// An example under the legend.
        example: Sentence,
        /// First field.
        day: Sentence,
        /// Second field.
        month: Sentence,
        /// Third field.
        year: Sentence,
    }
}
