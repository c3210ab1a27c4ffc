//! `/activer/coordonnees`: are my contact details right?

use crate::Sentence;
use crate::keys::words::words;

words! { "contact";
    /// `/activer/coordonnees`: are my contact details right?
    pub struct Contact {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Under the title, once, after a new e-mail address was proven.
        email_changed: Sentence,
        /// The same, after a new phone number was proven.
        phone_changed: Sentence,
        /// The same, after a change was given up.
        kept: Sentence,
        /// What they are for and where they come from.
        purpose: &'static [Sentence],
        /// Label of the e-mail address.
        email: Sentence,
        /// Where there is none.
        no_email: Sentence,
        /// Link under the e-mail address.
        change_email: Sentence,
        /// The same, where there is none.
        add_email: Sentence,
        /// Label of the phone number.
        phone: Sentence,
        /// Where there is none.
        no_phone: Sentence,
        /// Link under the phone number.
        change_phone: Sentence,
        /// The same, where there is none.
        add_phone: Sentence,
        /// An e-mail address is not required.
        phone_is_enough: Sentence,
        /// A phone number is not required.
        email_is_enough: Sentence,
        /// Above the main button: what to do where one is wrong, and where both are right.
        to_do: &'static [Sentence],
        /// Main button.
        confirm: Sentence,
        /// Fold: no code reaches me.
        help: Sentence,
        /// In it, above the help line.
        help_to_do: &'static [Sentence],
        /// What to say there.
        help_say: &'static [Sentence],
    }
}
