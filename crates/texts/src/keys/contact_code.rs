//! `/activer/coordonnees/code`: the code that was sent to the new contact.

use super::words::words;
use crate::Sentence;

words! { "contact_code";
    /// `/activer/coordonnees/code`: the code that was sent to the new contact
    pub struct ContactCode {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
    }
}
