//! `/activer/fin`: it is activated.

use crate::Sentence;
use crate::keys::words::words;

words! { "done";
    /// `/activer/fin`: it is activated.
    pub struct Done {
        /// Above the title.
        bravo: Sentence,
        /// The title, and that of the document.
        title: Sentence,
        /// The title where the space is a child's, with the first name.
        title_of_child: fn(&str) -> String,
        /// Title of the document then, without the first name: titles stay in the history of a device.
        document_of_child: Sentence,
        /// Label of the identifier.
        identifier: Sentence,
        /// In its place, where the account was there before.
        same_account: &'static [Sentence],
        /// Title of what follows.
        now: Sentence,
        /// What I can do now, with a new identifier.
        now_words: &'static [Sentence],
        /// What I can do now, with the account that was there before.
        now_words_same: &'static [Sentence],
        /// Button.
        print: Sentence,
        /// Button that forgets the journey on this device.
        finish: Sentence,
        /// What it does.
        finish_words: Sentence,
        /// Button after one's own space: begins again with a child's birth date.
        for_my_child: Sentence,
        /// Button after a child's space: the same for another one.
        for_another_child: Sentence,
    }
}
