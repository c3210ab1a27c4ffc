//! `/activer/carte`: which card.

use crate::Sentence;
use crate::keys::words::words;

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
        /// Under the first choice: its drawing in words.
        without_photo_looks: Sentence,
        /// Under the second choice: its drawing in words.
        with_photo_looks: Sentence,
        /// Under the title, where the birth date is a child's: whose card.
        for_child: Sentence,
    }
}
