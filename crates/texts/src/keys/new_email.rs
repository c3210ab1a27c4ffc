//! `/activer/coordonnees/e-mail`: another e-mail address.

use super::words::words;
use crate::Sentence;

words! { "new_email";
    /// `/activer/coordonnees/e-mail`: another e-mail address
    pub struct NewEmail {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
    }
}
