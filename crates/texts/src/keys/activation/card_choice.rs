//! `/activer/carte`: the kind of card.

use crate::Sentence;
use crate::keys::words::words;

words! { "card_choice";
    /// `/activer/carte`: the kind of card.
    pub struct CardChoice {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Legend of the two choices.
        legend: Sentence,
        /// Hint under the legend.
        hint: Sentence,
        /// Label of the first choice.
        without_photo: Sentence,
        /// Label of the second choice.
        with_photo: Sentence,
        /// Hint of the first choice: a description of its drawing.
        without_photo_looks: Sentence,
        /// Hint of the second choice: a description of its drawing.
        with_photo_looks: Sentence,
        /// Under the title, when the birth date is a child's: which parent's card is needed.
        for_child: Sentence,
    }
}
