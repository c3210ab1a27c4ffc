//! `/activer/coordonnees`: the check of the contact details.

use crate::Sentence;
use crate::keys::words::words;

words! { "contact";
    /// `/activer/coordonnees`: the check of the contact details.
    pub struct Contact {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Message under the title, shown once after a new e-mail address is verified.
        email_changed: Sentence,
        /// Message under the title, shown once after a new phone number is verified.
        phone_changed: Sentence,
        /// Message under the title, shown once after a change is cancelled.
        kept: Sentence,
        /// What the contact details are for, and where they come from.
        purpose: &'static [Sentence],
        /// Label of the e-mail address.
        email: Sentence,
        /// Value when no e-mail address is known.
        no_email: Sentence,
        /// Link to change the e-mail address.
        change_email: Sentence,
        /// Link to add an e-mail address.
        add_email: Sentence,
        /// Label of the phone number.
        phone: Sentence,
        /// Value when no phone number is known.
        no_phone: Sentence,
        /// Link to change the phone number.
        change_phone: Sentence,
        /// Link to add a phone number.
        add_phone: Sentence,
        /// Message that an e-mail address is optional.
        phone_is_enough: Sentence,
        /// Message that a phone number is optional.
        email_is_enough: Sentence,
        /// Above the main button: what to do when a contact is wrong, and when both are right.
        to_do: &'static [Sentence],
        /// Main button.
        confirm: Sentence,
        /// Title of the fold for a person who receives no code.
        help: Sentence,
        /// Content of that fold, above the help line.
        help_to_do: &'static [Sentence],
        /// What to say to the help line.
        help_say: &'static [Sentence],
    }
}
