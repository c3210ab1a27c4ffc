//! `/activer/activation`: the dates and the two checkboxes.

use shared::Date;

use crate::Sentence;
use crate::keys::words::words;

words! { "activate";
    /// `/activer/activation`: the dates and the two checkboxes.
    pub struct Activate {
        /// The title of the screen and of the document.
        title: Sentence,
        /// A greeting by first name.
        hello: fn(&str) -> String,
        /// The date on which the space was created.
        created_on: fn(Date) -> String,
        /// The date on which the shared medical record was created.
        dmp_created_on: fn(Date) -> String,
        /// What the shared medical record is, and where its documents are moved.
        dmp_words: &'static [Sentence],
        /// Legend of the two checkboxes.
        legend: Sentence,
        /// Label of the first checkbox.
        accept_terms: Sentence,
        /// Hint of the first checkbox: what the terms are.
        terms_are: Sentence,
        /// Title of the fold under the first checkbox.
        more_terms: Sentence,
        /// Label of the second checkbox.
        accept_privacy: Sentence,
        /// Hint of the second checkbox: what the privacy policy is.
        privacy_is: Sentence,
        /// Title of the fold under the second checkbox.
        more_privacy: Sentence,
        /// Main button.
        activate: Sentence,
        /// Title of the fold for a parent who has typed their own birth date.
        for_my_child: Sentence,
        /// Content of that fold.
        for_my_child_words: &'static [Sentence],
        /// Button in that fold: starts again with the child's birth date.
        for_my_child_begin: Sentence,
        /// The words that replace these when the space is a child's.
        of_child: ActivationOfChild,
    }
}

words! { "activation_of_child";
    /// The words of `/activer/activation` when the space is a child's.
    pub struct ActivationOfChild {
        /// The title, with the child's first name.
        title: fn(&str) -> String,
        /// Title of the document, without the first name, because the browser keeps titles in its history.
        document: Sentence,
        /// The date on which the space was created.
        created_on: fn(Date) -> String,
        /// The date on which the shared medical record was created.
        dmp_created_on: fn(Date) -> String,
        /// What the shared medical record is, and where its documents are moved.
        dmp_words: &'static [Sentence],
        /// Above the checkboxes: the first name of the child that the consent is given for.
        accept_for: fn(&str) -> String,
        /// Main button.
        activate: Sentence,
    }
}
