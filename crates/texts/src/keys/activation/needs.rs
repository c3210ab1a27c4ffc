//! `/activer`: what the person needs for the activation.

use crate::Sentence;
use crate::keys::words::words;

words! { "needs";
    /// `/activer`: what the person needs for the activation.
    pub struct Needs {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// The three required items, in the order of the guide.
        things: &'static [Sentence],
        /// Message that one contact is enough.
        one_is_enough: Sentence,
        /// How long a pause may last, from a formatted duration.
        pause: fn(&str) -> String,
        /// Main button, which leads to the birth date.
        begin: Sentence,
        /// Message for a person under guardianship.
        guardian: Sentence,
        /// Title of the fold that explains what a guardian is.
        guardian_is: Sentence,
        /// Content of that fold.
        guardian_words: &'static [Sentence],
        /// Title of the fold for a child's space.
        child: Sentence,
        /// Content of that fold.
        child_words: &'static [Sentence],
    }
}
