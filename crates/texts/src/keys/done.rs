//! `/activer/fin`: it is activated.

use super::words::words;
use crate::Sentence;

words! { "done";
    /// `/activer/fin`: it is activated.
    pub struct Done {
        /// Above the title.
        bravo: Sentence,
        /// The title.
        title: Sentence,
        /// Label of the identifier.
        identifier: Sentence,
        /// Title of what follows.
        now: Sentence,
        /// What I can do now.
        now_words: &'static [Sentence],
        /// Title over the printing.
        print_title: Sentence,
        /// What is printed.
        print_words: Sentence,
        /// Button.
        print: Sentence,
        /// Button that forgets the journey on this device.
        finish: Sentence,
        /// What it does.
        finish_words: Sentence,
    }
}
