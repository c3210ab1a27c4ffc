//! `/activer/personne`: whose space is it, of several people with one birth date.

use crate::Sentence;
use crate::keys::words::words;

words! { "choose_person";
    /// `/activer/personne`: whose space is it, of several people with one birth date?
    pub struct ChoosePerson {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Under the title: why the question is asked.
        why: Sentence,
        /// Legend of the first names.
        legend: Sentence,
        /// Fold: the first name is not there.
        missing: Sentence,
        /// What opens in it, above the help line.
        missing_words: &'static [Sentence],
        /// What to say there.
        missing_say: &'static [Sentence],
    }
}
