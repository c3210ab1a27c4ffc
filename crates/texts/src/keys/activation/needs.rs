//! `/activer`: what I need.

use crate::Sentence;
use crate::keys::words::words;

words! { "needs";
    /// `/activer`: what I need.
    pub struct Needs {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// The three things, in the order of the guide.
        things: &'static [Sentence],
        /// One contact is enough.
        one_is_enough: Sentence,
        /// How long a pause may last, given that length.
        pause: fn(&str) -> String,
        /// Main button, to the birth date.
        begin: Sentence,
        /// For who is under guardianship.
        guardian: Sentence,
        /// Fold: what a guardian is.
        guardian_is: Sentence,
        /// What opens in it.
        guardian_words: &'static [Sentence],
        /// Fold: for a child.
        child: Sentence,
        /// What opens in it.
        child_words: &'static [Sentence],
    }
}
