//! The terms of use and the privacy policy, in plain words.

use super::words::words;
use crate::Sentence;

words! { "paragraph";
    /// A title and its sentences, one a line.
    pub struct Paragraph {
        /// The title.
        title: Sentence,
        /// The sentences.
        sentences: &'static [Sentence],
    }
}

words! { "legal";
    /// `/aide/conditions`, `/aide/confidentialite`, and « En savoir plus » at the activation.
    pub struct Legal {
        /// Title of the terms.
        terms_title: Sentence,
        /// Title of the privacy policy.
        privacy_title: Sentence,
        /// First line of both: who is « le service », by the operator's name for it.
        operator: fn(&str) -> String,
        /// Second line of both: the version in force.
        version: fn(&str) -> String,
        /// The terms.
        terms: &'static [Paragraph],
        /// The privacy policy.
        privacy: &'static [Paragraph],
        /// Last line of both, above the help line.
        questions: Sentence,
    }
}
