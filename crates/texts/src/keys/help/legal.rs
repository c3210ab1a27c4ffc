//! The terms of use and the privacy policy: each article in plain words and in legal words.

use crate::Sentence;
use crate::keys::words::{Entry, Words, legal, words};

words! { "paragraph";
    /// A title and its sentences, one per line.
    pub struct Paragraph {
        /// The title.
        title: Sentence,
        /// The sentences.
        sentences: &'static [Sentence],
    }
}

words! { "article";
    /// An article of a document, in plain words and in legal words.
    pub struct Article {
        /// The title.
        title: Sentence,
        /// The plain words, one sentence per line.
        plain: &'static [Sentence],
        /// The legal words. The two versions state the same facts.
        law: Law,
    }
}

/// Legal words, one paragraph per entry. They are hard to read, so they always accompany plain words.
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
        /// First line of both documents: defines « le service » by the operator's name for it.
        operator: fn(&str) -> String,
        /// Second line of both documents: the version in force, as a spelled-out date.
        version: fn(&str) -> String,
        /// Title of the fold with the legal words of an article.
        law: Sentence,
        /// The terms.
        terms: &'static [Article],
        /// The privacy policy.
        privacy: &'static [Article],
        /// Last line of both documents, above the help line.
        questions: Sentence,
    }
}
