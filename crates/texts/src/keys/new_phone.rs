//! `/activer/coordonnees/telephone`: another phone number.

use super::words::words;
use crate::Sentence;

words! { "new_phone";
    /// `/activer/coordonnees/telephone`: another phone number
    pub struct NewPhone {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
    }
}
