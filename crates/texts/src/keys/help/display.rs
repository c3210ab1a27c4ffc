//! `/aide/affichage`: the display settings.

use crate::Sentence;
use crate::keys::words::words;

words! { "display";
    /// `/aide/affichage`: the display settings.
    pub struct Display {
        /// The title of the screen, and the label of the tool in the header.
        title: Sentence,
        /// What a setting does, and how long it is stored.
        purpose: &'static [Sentence],
        /// Legend of the text size.
        letters: Sentence,
        /// Text size: default.
        letters_usual: Sentence,
        /// Text size: large.
        letters_large: Sentence,
        /// Text size: larger.
        letters_larger: Sentence,
        /// Text size: twice the default.
        letters_largest: Sentence,
        /// Legend of the spacing between lines, words and letters.
        spacing: Sentence,
        /// Spacing: default.
        spacing_usual: Sentence,
        /// Spacing: wide.
        spacing_wide: Sentence,
        /// Legend of the colour scheme.
        colours: Sentence,
        /// Colour scheme: that of the device.
        colours_of_device: Sentence,
        /// Colour scheme: dark on light.
        colours_light: Sentence,
        /// Colour scheme: light on dark.
        colours_dark: Sentence,
        /// Colour scheme: black, white and one yellow.
        colours_strong: Sentence,
        /// Legend of the number of sentences shown at once.
        sentences: Sentence,
        /// Sentences: the whole screen.
        sentences_all: Sentence,
        /// Sentences: one at a time.
        sentences_one: Sentence,
        /// Button of that mode: the next sentence.
        next_sentence: Sentence,
        /// Button of that mode: the previous sentence.
        former_sentence: Sentence,
        /// Between the buttons, before the number of the current sentence.
        sentence: Sentence,
        /// Between the buttons, before the number of sentences.
        of: Sentence,
        /// Legend of the pictures.
        pictures: Sentence,
        /// Pictures: shown.
        pictures_shown: Sentence,
        /// Pictures: hidden.
        pictures_hidden: Sentence,
        /// Button that restores the default settings.
        reset: Sentence,
        /// Main button, which returns to the previous screen.
        done: Sentence,
    }
}
