//! `/aide`: help.

use super::words::words;
use crate::{Paragraph, Sentence};

words! { "help";
    /// `/aide`: help.
    pub struct Help {
        /// The title.
        title: Sentence,
        /// Title over the help line.
        call: Sentence,
        /// What the help line does.
        call_words: &'static [Sentence],
        /// What the service is, the steps, who can help, in order.
        topics: &'static [Paragraph],
        /// Title over the two documents.
        documents: Sentence,
        /// Link to `/aide/conditions`.
        terms: Sentence,
        /// Link to `/aide/confidentialite`.
        privacy: Sentence,
        /// Main button, back to the journey.
        resume: Sentence,
    }
}
