//! Why a field is refused: which field, which code, and the words for both.

use shared::field::FieldCode;

use super::words::{Entry, Words, words};
use crate::Sentence;

words! { "field_words";
    /// The words of one refused field.
    pub struct FieldWords {
        /// In the error summary: a link to the field.
        summary: Sentence,
        /// At the field: what happened.
        happened: Sentence,
        /// At the field: what to do.
        to_do: Sentence,
    }
}

/// A field of the journey, as a person meets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Day, month and year.
    BirthDate,
    /// With or without photo.
    CardKind,
    /// The social security number.
    Nir,
    /// The serial number of the card.
    Serial,
    /// E-mail or SMS.
    Channel,
    /// The provisional code.
    Code,
    /// Whose space, of several people.
    Person,
    /// Whether I am the legal representative.
    Representative,
    /// The box of the terms.
    Terms,
    /// The box of the privacy policy.
    Privacy,
    /// The confirmation of the contact details.
    Confirmed,
    /// The new e-mail address.
    NewEmail,
    /// The new phone number.
    NewPhone,
    /// The code that was sent to the new contact.
    ContactCode,
    /// The identifier.
    Identifier,
    /// The password.
    Password,
    /// The password, once more.
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
    /// Why a field is refused.
    pub struct FieldErrors {
        /// The words for a field and a code, whatever the two.
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
    /// The words for a field and a code.
    #[must_use]
    pub fn of(&self, field: Field, code: FieldCode) -> FieldWords {
        (self.words)(field, code)
    }
}
