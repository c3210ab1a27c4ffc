//! `/activer/coordonnees/code`: the code that was sent to the new contact. The words that it has in common
//! with the provisional code are in `enter_code`.

use crate::keys::words::words;
use crate::{FieldWords, Sentence};

words! { "contact_code";
    /// `/activer/coordonnees/code`: the code that was sent to the new contact.
    pub struct ContactCode {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Label of the field.
        label: Sentence,
        /// Example of a code.
        example: Sentence,
        /// Title of the other options.
        others: Sentence,
        /// Link for a mistyped e-mail address.
        email_mistyped: Sentence,
        /// Link for a mistyped phone number.
        phone_mistyped: Sentence,
        /// Above `email_again` or `phone_again`, when the page no longer holds the typed contact.
        typed_forgotten: Sentence,
        /// Link to type the e-mail address again, in place of the resend button.
        email_again: Sentence,
        /// Link to type the phone number again, in place of the resend button.
        phone_again: Sentence,
        /// Button that cancels the change and keeps the previous e-mail address.
        keep_email: Sentence,
        /// Button that cancels the change and keeps the previous phone number.
        keep_phone: Sentence,
        /// Button that cancels the addition of an e-mail address.
        without_email: Sentence,
        /// Button that cancels the addition of a phone number.
        without_phone: Sentence,
        /// Error of a wrong code.
        incorrect: FieldWords,
        /// Error of an expired code.
        expired: FieldWords,
        /// Error after five wrong attempts, which make the code void.
        too_many: FieldWords,
    }
}
