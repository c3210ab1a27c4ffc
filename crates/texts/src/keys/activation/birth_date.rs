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
        /// Hint for a person's own space: which birth date is asked for, and where it is printed.
        for_me: Sentence,
        /// Hint for a child's space: which birth date is asked for.
        for_child: Sentence,
        /// Legend of the three fields.
        legend: Sentence,
        /// Example of a birth date, under the legend.
        example: Sentence,
        /// Label of the first field.
        day: Sentence,
        /// Label of the second field.
        month: Sentence,
        /// Label of the third field.
        year: Sentence,
    }
}
