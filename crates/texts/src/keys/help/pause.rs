//! `/aide/je-m-arrete`: I stop, now or for today.

use crate::Sentence;
use crate::keys::words::words;

words! { "pause";
    /// `/aide/je-m-arrete`: what is kept, for how long, and what I need when I begin again.
    pub struct Pause {
        /// The title.
        title: Sentence,
        /// Title over what is kept.
        kept: Sentence,
        /// Before the numbers of the card are recognised: nothing but this page has my answers.
        nothing_sent: &'static [Sentence],
        /// In a journey: for how many minutes after the last answer it waits.
        waits: fn(u32) -> String,
        /// In a journey, on the screen alone: how many minutes are left now.
        left: fn(u32) -> String,
        /// In a journey: what becomes of it then.
        then: &'static [Sentence],
        /// After the contacts were shown: what is proven stays.
        proven: Sentence,
        /// After the end.
        done: &'static [Sentence],
        /// Title over what I need when I begin again.
        again: Sentence,
        /// What I need, in order.
        again_needs: &'static [Sentence],
        /// Title over the address and the QR code.
        address: Sentence,
        /// Main button, back to the screen that I come from.
        go_on: Sentence,
        /// Button that ends the journey.
        stop: Sentence,
        /// What it does.
        stop_words: Sentence,
        /// Fold: how to keep this page.
        keep: Sentence,
        /// Button in it: prints.
        print: Sentence,
        /// Other ways to keep it.
        keep_words: &'static [Sentence],
    }
}
