//! `/activer/fin`: the end of the activation.

use crate::Sentence;
use crate::keys::words::words;

words! { "done";
    /// `/activer/fin`: the end of the activation.
    pub struct Done {
        /// Congratulation above the title.
        bravo: Sentence,
        /// The title of the screen and of the document.
        title: Sentence,
        /// The title for a child's space, with the child's first name.
        title_of_child: fn(&str) -> String,
        /// Title of the document for a child's space, without the first name, because the browser keeps
        /// titles in its history.
        document_of_child: Sentence,
        /// Label of the identifier.
        identifier: Sentence,
        /// Replaces the identifier when the account existed before.
        same_account: &'static [Sentence],
        /// Title of the next steps.
        now: Sentence,
        /// Next steps with a new identifier.
        now_words: &'static [Sentence],
        /// Next steps with an account that existed before.
        now_words_same: &'static [Sentence],
        /// Button that prints the screen.
        print: Sentence,
        /// Button that deletes the journey from this device.
        finish: Sentence,
        /// What that button does.
        finish_words: Sentence,
        /// Button after a person's own space: starts again with a child's birth date.
        for_my_child: Sentence,
        /// Button after a child's space: starts again with another child's birth date.
        for_another_child: Sentence,
    }
}
