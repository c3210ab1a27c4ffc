//! `/activer/personne`: the choice between several people who have one birth date on one card.

use crate::Sentence;
use crate::keys::words::words;

words! { "choose_person";
    /// `/activer/personne`: the choice between several people who have one birth date on one card.
    pub struct ChoosePerson {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Under the title: why the choice is needed.
        why: Sentence,
        /// Legend of the first names.
        legend: Sentence,
        /// Title of the fold for a first name that is not in the list.
        missing: Sentence,
        /// Content of that fold, above the help line.
        missing_words: &'static [Sentence],
        /// What to say to the help line.
        missing_say: &'static [Sentence],
    }
}
