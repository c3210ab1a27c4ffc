//! `/activer/activation`: the dates and the two boxes.

use shared::Date;

use crate::Sentence;
use crate::keys::words::words;

words! { "activate";
    /// `/activer/activation`: the dates and the two boxes.
    pub struct Activate {
        /// The title, and that of the document.
        title: Sentence,
        /// A greeting by first name.
        hello: fn(&str) -> String,
        /// Since when the space exists.
        created_on: fn(Date) -> String,
        /// Since when the shared medical record exists.
        dmp_created_on: fn(Date) -> String,
        /// What the shared medical record is, and where its documents go.
        dmp_words: &'static [Sentence],
        /// Legend of the two boxes.
        legend: Sentence,
        /// First box.
        accept_terms: Sentence,
        /// What they are, under the box.
        terms_are: Sentence,
        /// Fold under the first box.
        more_terms: Sentence,
        /// Second box.
        accept_privacy: Sentence,
        /// What it is, under the box.
        privacy_is: Sentence,
        /// Fold under the second box.
        more_privacy: Sentence,
        /// Main button.
        activate: Sentence,
        /// Fold for a parent who has written their own birth date.
        for_my_child: Sentence,
        /// What opens in it.
        for_my_child_words: &'static [Sentence],
        /// Button in it: begins again with the child's birth date.
        for_my_child_begin: Sentence,
        /// Where it is a child's space.
        of_child: ActivationOfChild,
    }
}

words! { "activation_of_child";
    /// What `/activer/activation` says instead where the space is a child's.
    pub struct ActivationOfChild {
        /// The title, with the first name.
        title: fn(&str) -> String,
        /// Title of the document, without the first name: titles stay in the history of a device.
        document: Sentence,
        /// Since when the space exists.
        created_on: fn(Date) -> String,
        /// Since when the shared medical record exists.
        dmp_created_on: fn(Date) -> String,
        /// What the shared medical record is, and where its documents go.
        dmp_words: &'static [Sentence],
        /// Above the boxes: for whom I accept, by first name.
        accept_for: fn(&str) -> String,
        /// Main button.
        activate: Sentence,
    }
}
