//! `/aide/affichage`: how everything looks.

use crate::Sentence;
use crate::keys::words::words;

words! { "display";
    /// `/aide/affichage`: how everything looks.
    pub struct Display {
        /// The title, and the tool in the head that leads here.
        title: Sentence,
        /// What a choice does, and how long it is kept.
        purpose: &'static [Sentence],
        /// How large letters are.
        letters: Sentence,
        /// As they are.
        letters_usual: Sentence,
        /// Larger.
        letters_large: Sentence,
        /// Larger again.
        letters_larger: Sentence,
        /// Twice as large.
        letters_largest: Sentence,
        /// How much room there is between lines, words and letters.
        spacing: Sentence,
        /// As it is.
        spacing_usual: Sentence,
        /// More.
        spacing_wide: Sentence,
        /// Which colours.
        colours: Sentence,
        /// Those of the device.
        colours_of_device: Sentence,
        /// Dark on light.
        colours_light: Sentence,
        /// Light on dark.
        colours_dark: Sentence,
        /// Black, white and one yellow.
        colours_strong: Sentence,
        /// How many sentences at a time.
        sentences: Sentence,
        /// All of a screen.
        sentences_all: Sentence,
        /// One after the other.
        sentences_one: Sentence,
        /// Button in that mode: the next sentence.
        next_sentence: Sentence,
        /// Button in that mode: the former sentence.
        former_sentence: Sentence,
        /// Between them: which sentence …
        sentence: Sentence,
        /// … of how many.
        of: Sentence,
        /// Pictures or none.
        pictures: Sentence,
        /// With them.
        pictures_shown: Sentence,
        /// Without them.
        pictures_hidden: Sentence,
        /// Button: everything as it was at first.
        reset: Sentence,
        /// Main button: back to the screen where I was.
        done: Sentence,
    }
}
