//! `/aide/guide`: what the printed guide says by itself. All else there is what the screens and the help say.

use crate::Sentence;
use crate::keys::words::words;

words! { "guide";
    /// `/aide/guide`: what the printed guide says by itself.
    pub struct Guide {
        /// How I use it.
        purpose: &'static [Sentence],
        /// Title over the ways to come to the service.
        come: Sentence,
        /// Between one way and the next.
        or: Sentence,
        /// Title over what comes before the first step.
        arrive: Sentence,
        /// Text alternative of a screen's picture, by the screen's title.
        picture: fn(&str) -> String,
        /// Above a screen that only a child's space has.
        only_child: Sentence,
        /// Above a screen that only a press on this link leads to.
        only_after: fn(&str) -> String,
        /// Above the screen that only a new contact leads to.
        only_new_contact: Sentence,
        /// What I press, by its label.
        press: fn(&str) -> String,
        /// Link to the guide as a file, where the operator has made one.
        file: Sentence,
        /// What kind of file that is.
        file_is: Sentence,
    }
}
