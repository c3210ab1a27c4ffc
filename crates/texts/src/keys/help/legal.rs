//! The terms of use and the privacy policy: each paragraph in plain words, beside the legal ones.

use crate::Sentence;
use crate::keys::words::{Entry, Words, legal, words};

words! { "paragraph";
    /// A title and its sentences, one a line.
    pub struct Paragraph {
        /// The title.
        title: Sentence,
        /// The sentences.
        sentences: &'static [Sentence],
    }
}

words! { "article";
    /// One article of a document: what it says in plain words, and the same as lawyers write it.
    pub struct Article {
        /// The title.
        title: Sentence,
        /// In plain words, one sentence a line.
        plain: &'static [Sentence],
        /// The same in legal words. Each fact of one stands in the other.
        law: Law,
    }
}

/// Legal words, a paragraph an entry. They are not easy to read, so they never stand alone.
#[derive(Clone, Copy, Debug)]
pub struct Law(pub &'static [&'static str]);

impl Words for Law {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for text in self.0 {
            legal(key, text, visit);
        }
    }
}

words! { "legal";
    /// `/aide/conditions`, `/aide/confidentialite`, and « En savoir plus » at the activation.
    pub struct Legal {
        /// First line of both: who is « le service », by the operator's name for it.
        operator: fn(&str) -> String,
        /// Second line of both: the version in force, which is a day, in full.
        version: fn(&str) -> String,
        /// The fold with the legal words of an article.
        law: Sentence,
        /// The terms.
        terms: &'static [Article],
        /// The privacy policy.
        privacy: &'static [Article],
        /// Last line of both, above the help line.
        questions: Sentence,
    }
}
