//! `/activer/personne`: whose space is it, of several people with one birth date.

use super::words::words;
use crate::Sentence;

words! { "choose_person";
    /// `/activer/personne`: whose space is it, of several people with one birth date?
    pub struct ChoosePerson {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
    }
}
