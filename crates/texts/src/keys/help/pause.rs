//! `/aide/je-m-arrete`: a pause, for a moment or for the day.

use crate::Sentence;
use crate::keys::words::words;

words! { "pause";
    /// `/aide/je-m-arrete`: what is stored, for how long, and what is needed to start again.
    pub struct Pause {
        /// The title.
        title: Sentence,
        /// Title of what is stored.
        kept: Sentence,
        /// Before the card is recognised: only this page holds the answers.
        nothing_sent: &'static [Sentence],
        /// During a journey: minutes before the journey expires, counted from the last answer.
        waits: fn(u32) -> String,
        /// During a journey, on screen only: minutes left.
        left: fn(u32) -> String,
        /// During a journey: what happens when it expires.
        then: &'static [Sentence],
        /// After the contact details are shown: verified contacts are kept.
        proven: Sentence,
        /// After the end of the activation.
        done: &'static [Sentence],
        /// Title of what is needed to start again.
        again: Sentence,
        /// What is needed to start again, in order.
        again_needs: &'static [Sentence],
        /// Title of the address and the QR code.
        address: Sentence,
        /// Main button, which returns to the previous screen.
        go_on: Sentence,
        /// Button that abandons the journey.
        stop: Sentence,
        /// What that button does.
        stop_words: Sentence,
        /// Title of the fold on how to keep this page.
        keep: Sentence,
        /// Button in that fold: prints the page.
        print: Sentence,
        /// Other ways to keep the page.
        keep_words: &'static [Sentence],
    }
}
