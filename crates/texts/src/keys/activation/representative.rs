//! `/activer/representant`: the certification that the person is the child's legal representative.

use crate::Sentence;
use crate::keys::words::words;

words! { "representative";
    /// `/activer/representant`: the certification that the person is the child's legal representative.
    pub struct Representative {
        /// The title, with the child's first name.
        title: fn(&str) -> String,
        /// Title of the document, without the first name, because the browser keeps titles in its history.
        document: Sentence,
        /// What a legal representative is.
        representative_is: &'static [Sentence],
        /// Legend of the two answers, with the child's first name.
        question: fn(&str) -> String,
        /// Label of the first answer.
        yes: Sentence,
        /// Label of the second answer.
        no: Sentence,
    }
}
