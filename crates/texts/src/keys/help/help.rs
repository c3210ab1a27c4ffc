//! `/aide`: help.

use super::instructions::Instructions;
use crate::keys::words::words;
use crate::{Paragraph, Sentence};

words! { "help";
    /// `/aide`: help.
    pub struct Help {
        /// The title.
        title: Sentence,
        /// Title over the instructions for the screen that I come from, by the title of that screen.
        on_screen: fn(&str) -> String,
        /// What each screen asks a person to do.
        wants: Instructions,
        /// Main button, back to the screen that I come from.
        go_back: Sentence,
        /// Title where I come from no screen.
        in_general: Sentence,
        /// What I do here, where I come from no screen.
        general: &'static [Sentence],
        /// Main button where I come from no screen.
        begin: Sentence,
        /// Title over the help line.
        call: Sentence,
        /// What the help line does.
        call_words: &'static [Sentence],
        /// What to say there.
        call_say: &'static [Sentence],
        /// What to say there of the screen that I come from, by its title.
        screen_say: fn(&str) -> String,
        /// Title over the folded questions.
        questions: Sentence,
        /// What only some ask, in order: who decides with me, who helps, deceivers, what this is.
        topics: &'static [Paragraph],
        /// Link to `/aide/je-m-arrete`.
        pause: Sentence,
        /// Title over the documents.
        documents: Sentence,
        /// `/aide/guide`: its title, and the link there.
        guide: Sentence,
        /// `/aide/conditions`: its title, and the link there.
        terms: Sentence,
        /// `/aide/confidentialite`: its title, and the link there.
        privacy: Sentence,
        /// `/aide/accessibilite`: its title, and the link there.
        accessibility: Sentence,
        /// Fold with the links to every page.
        all_pages: Sentence,
    }
}
