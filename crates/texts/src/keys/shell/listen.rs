//! The voice that reads the screens aloud: its button, its toolbar, and the words that it adds to those of
//! the screen.

use crate::Sentence;
use crate::keys::words::words;

words! { "listen";
    /// The voice that reads the screens aloud.
    pub struct Listen {
        /// Label of the tool in the header, and name of the toolbar.
        tool: Sentence,
        /// Toolbar status while the voices of the device load.
        looking: Sentence,
        /// Toolbar status while the voice reads.
        reading: Sentence,
        /// Toolbar status during a pause.
        paused: Sentence,
        /// Toolbar status at the end.
        finished: Sentence,
        /// Toolbar message without a French voice on the device: what happened, what to do, who can help.
        no_voice: &'static [Sentence],
        /// Button that pauses the voice.
        pause: Sentence,
        /// Button that resumes the voice.
        resume: Sentence,
        /// Button that reads the screen again from the beginning, shown at the end.
        from_start: Sentence,
        /// Button that repeats the sentence.
        again: Sentence,
        /// Button that slows the voice down.
        slower: Sentence,
        /// Button that restores the default speed.
        usual_speed: Sentence,
        /// Button that turns the voice off on every screen.
        stop: Sentence,
        /// Spoken form of a button, from its label.
        button: fn(&str) -> String,
        /// Spoken form of an unselected choice, from its label.
        choice: fn(&str) -> String,
        /// Spoken form of a selected choice, from its label.
        chosen: fn(&str) -> String,
        /// Spoken form of a closed fold, from its title.
        closed: fn(&str) -> String,
        /// Spoken form of the content of a field.
        typed: fn(&str) -> String,
    }
}
