//! `/activer/naissance`: the birth date.

use crate::Sentence;
use crate::keys::words::words;

words! { "birth_date";
    /// `/activer/naissance`: the birth date.
    pub struct BirthDate {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Whose birth date: mine, and where it is found.
        for_me: Sentence,
        /// Whose birth date: the child's whose space it is.
        for_child: Sentence,
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
