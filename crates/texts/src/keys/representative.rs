//! `/activer/representant`: am I the legal representative of the child.

use super::words::words;
use crate::Sentence;

words! { "representative";
    /// `/activer/representant`: am I the legal representative of the child?
    pub struct Representative {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
    }
}
