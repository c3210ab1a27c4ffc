//! `/aide`: help.

use super::instructions::Instructions;
use crate::keys::words::words;
use crate::{Paragraph, Sentence};

words! { "help";
    /// `/aide`: help.
    pub struct Help {
        /// The title.
        title: Sentence,
        /// Title of the instructions for the previous screen, from the title of that screen.
        on_screen: fn(&str) -> String,
        /// The instructions of each screen.
        wants: Instructions,
        /// Main button, which returns to the previous screen.
        go_back: Sentence,
        /// Title without a previous screen.
        in_general: Sentence,
        /// Instructions without a previous screen.
        general: &'static [Sentence],
        /// Main button without a previous screen.
        begin: Sentence,
        /// Title of the help line.
        call: Sentence,
        /// What the help line offers.
        call_words: &'static [Sentence],
        /// What to say to the help line.
        call_say: &'static [Sentence],
        /// What to say about the previous screen, from the title of that screen.
        screen_say: fn(&str) -> String,
        /// Title of the folded questions.
        questions: Sentence,
        /// Questions that concern some people only, in order: legal protection, a helper, fraud, the
        /// service.
        topics: &'static [Paragraph],
        /// Link to `/aide/je-m-arrete`.
        pause: Sentence,
        /// Title of the documents.
        documents: Sentence,
        /// Title of `/aide/guide`, and label of the link to it.
        guide: Sentence,
        /// Title of `/aide/conditions`, and label of the link to it.
        terms: Sentence,
        /// Title of `/aide/confidentialite`, and label of the link to it.
        privacy: Sentence,
        /// Title of `/aide/accessibilite`, and label of the link to it.
        accessibility: Sentence,
        /// Title of the fold with the links to all pages.
        all_pages: Sentence,
    }
}
