//! `/aide/guide`: the words that only the printed guide contains. Its other texts come from the screens and
//! the help.

use crate::Sentence;
use crate::keys::words::words;

words! { "guide";
    /// `/aide/guide`: the words that only the printed guide contains.
    pub struct Guide {
        /// How to use the guide.
        purpose: &'static [Sentence],
        /// Title of the ways to reach the service.
        come: Sentence,
        /// Separator between two ways.
        or: Sentence,
        /// Title of the part before the first step.
        arrive: Sentence,
        /// Text alternative of a screenshot, from the title of the screen.
        picture: fn(&str) -> String,
        /// Above a screen that only a child's space has.
        only_child: Sentence,
        /// Above a screen that only this link leads to, from the label of the link.
        only_after: fn(&str) -> String,
        /// Above the screen that only a new contact leads to.
        only_new_contact: Sentence,
        /// The button to press, from its label.
        press: fn(&str) -> String,
        /// Link to the guide as a file, if the operator provides one.
        file: Sentence,
        /// The kind of that file.
        file_is: Sentence,
    }
}
