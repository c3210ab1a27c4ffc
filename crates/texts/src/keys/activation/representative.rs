//! `/activer/representant`: am I the legal representative of the child.

use crate::Sentence;
use crate::keys::words::words;

words! { "representative";
    /// `/activer/representant`: am I the legal representative of the child?
    pub struct Representative {
        /// The title: whose space it is, by first name.
        title: fn(&str) -> String,
        /// Title of the document, without the first name: titles stay in the history of a device.
        document: Sentence,
        /// What a legal representative is.
        representative_is: &'static [Sentence],
        /// Legend of the two answers, with the first name.
        question: fn(&str) -> String,
        /// First answer.
        yes: Sentence,
        /// Second answer.
        no: Sentence,
    }
}
