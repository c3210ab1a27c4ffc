//! `/activer/carte`: which card.

use super::words::words;
use crate::Sentence;

words! { "card_choice";
    /// `/activer/carte`: which card.
    pub struct CardChoice {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Legend of the two choices.
        legend: Sentence,
        /// Under the legend.
        hint: Sentence,
        /// First choice.
        without_photo: Sentence,
        /// Second choice.
        with_photo: Sentence,
        /// Text alternative of the first drawing.
        without_photo_alt: Sentence,
        /// Text alternative of the second drawing.
        with_photo_alt: Sentence,
        /// Under the title, where the birth date is a child's: whose card.
        for_child: Sentence,
    }
}
