//! The voice that reads the screens: its button, its bar, and what it says besides the screen itself.

use crate::Sentence;
use crate::keys::words::words;

words! { "listen";
    /// The voice that reads the screens.
    pub struct Listen {
        /// The tool in the head, and the name of its bar.
        tool: Sentence,
        /// In the bar while the device's voices are asked for.
        looking: Sentence,
        /// In the bar while the voice reads.
        reading: Sentence,
        /// In the bar while it waits.
        paused: Sentence,
        /// In the bar when all was read.
        finished: Sentence,
        /// In the bar where the device has no French voice: what happened, what I do, who can help.
        no_voice: &'static [Sentence],
        /// Button: the voice waits.
        pause: Sentence,
        /// Button: it goes on.
        resume: Sentence,
        /// Button: the screen from its beginning, once all was read.
        from_start: Sentence,
        /// Button: this sentence once more.
        again: Sentence,
        /// Button: slower.
        slower: Sentence,
        /// Button: no longer slower.
        usual_speed: Sentence,
        /// Button: the end of it, on every screen.
        stop: Sentence,
        /// Said of a button: its words.
        button: fn(&str) -> String,
        /// Said of a choice that is not taken: its words.
        choice: fn(&str) -> String,
        /// Said of a choice that is taken: its words.
        chosen: fn(&str) -> String,
        /// Said of a question that opens its answer, while it is closed.
        closed: fn(&str) -> String,
        /// Said of a field that something is typed in: what.
        typed: fn(&str) -> String,
    }
}
