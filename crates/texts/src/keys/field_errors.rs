//! Field errors: the words for each field and each error code.

use shared::field::FieldCode;

use super::words::{Entry, Words, words};
use crate::Sentence;

words! { "field_words";
    /// The words of one field error.
    pub struct FieldWords {
        /// In the error summary: the text of the link to the field.
        summary: Sentence,
        /// At the field: what happened.
        happened: Sentence,
        /// At the field: what to do.
        to_do: Sentence,
    }
}

/// A field of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Day, month and year.
    BirthDate,
    /// Card with or without photo.
    CardKind,
    /// The social security number.
    Nir,
    /// The serial number of the card.
    Serial,
    /// E-mail or SMS.
    Channel,
    /// The provisional code.
    Code,
    /// The person, when several people match.
    Person,
    /// The certification that the person is the legal representative.
    Representative,
    /// The checkbox of the terms.
    Terms,
    /// The checkbox of the privacy policy.
    Privacy,
    /// The confirmation of the contact details.
    Confirmed,
    /// The new e-mail address.
    NewEmail,
    /// The new phone number.
    NewPhone,
    /// The code that verifies a new contact.
    ContactCode,
    /// The identifier.
    Identifier,
    /// The password.
    Password,
    /// The confirmation of the password.
    PasswordAgain,
}

impl Field {
    /// Every field, in the order of the screens.
    pub const ALL: &[Self] = &[
        Self::BirthDate,
        Self::CardKind,
        Self::Nir,
        Self::Serial,
        Self::Channel,
        Self::Code,
        Self::Person,
        Self::Representative,
        Self::Terms,
        Self::Privacy,
        Self::Confirmed,
        Self::NewEmail,
        Self::NewPhone,
        Self::ContactCode,
        Self::Identifier,
        Self::Password,
        Self::PasswordAgain,
    ];
}

words! { "field_errors";
    /// The words of every field error.
    pub struct FieldErrors {
        /// The words for any pair of field and error code.
        words: fn(Field, FieldCode) -> FieldWords,
    }
}

impl Words for fn(Field, FieldCode) -> FieldWords {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        for field in Field::ALL {
            for code in FieldCode::ALL {
                self(*field, *code).walk(key, visit);
            }
        }
    }
}

impl FieldErrors {
    /// The words for a field and an error code.
    #[must_use]
    pub fn of(&self, field: Field, code: FieldCode) -> FieldWords {
        (self.words)(field, code)
    }
}
