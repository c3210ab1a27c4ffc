//! The errors of fields: closed codes, without sentences and without the typed text.

use serde::{Deserialize, Serialize};

/// A refused field: its JSON path in the request and the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// The JSON path, for instance `card.nir`.
    pub name: String,
    /// The reason.
    pub code: FieldCode,
}

// The code is a `tt`: a `literal` fragment would reach utoipa in an invisible group, which utoipa cannot parse.
macro_rules! field_codes {
    ($($(#[$doc:meta])* $variant:ident => $code:tt,)+) => {
        /// Why a field was refused. The names are fixed, because third-party clients are tested against them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum FieldCode {
            $($(#[$doc])* #[serde(rename = $code)] $variant,)+
        }

        impl FieldCode {
            /// Every code, in the order of the contract.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code in the wire format.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

field_codes! {
    /// Empty, or only white space.
    Required => "required",
    /// Longer than any plausible value.
    TooLong => "too_long",
    /// Not one of the offered choices.
    UnknownChoice => "unknown_choice",
    /// Not a calendar date.
    NotADate => "not_a_date",
    /// After today.
    InTheFuture => "in_the_future",
    /// More than 130 years ago.
    TooLongAgo => "too_long_ago",
    /// Not 15 characters without separators.
    NirLength => "nir_length",
    /// A character that no social security number has at this position.
    NirCharacters => "nir_characters",
    /// A sex, month, department, commune or order that does not exist.
    NirStructure => "nir_structure",
    /// The key does not match, so a digit is wrong.
    NirKey => "nir_key",
    /// A number of digits that this kind of card does not have.
    SerialLength => "serial_length",
    /// A character other than a digit.
    SerialCharacters => "serial_characters",
    /// A social security number in the field of the serial number.
    SerialIsNir => "serial_is_nir",
    /// Only the ten fixed digits before the serial number.
    SerialIsPrefix => "serial_is_prefix",
    /// A number of characters that the code does not have.
    CodeLength => "code_length",
    /// A character that no code has.
    CodeCharacters => "code_characters",
    /// Not a single e-mail address.
    EmailInvalid => "email_invalid",
    /// Not a phone number to which a message can be sent.
    PhoneInvalid => "phone_invalid",
    /// Fewer than 8 characters.
    IdentifierTooShort => "identifier_too_short",
    /// A character other than a lower-case letter without accent, a digit or `_ . -`.
    IdentifierCharacters => "identifier_characters",
    /// An e-mail address.
    IdentifierIsEmail => "identifier_is_email",
    /// A social security number.
    IdentifierIsNir => "identifier_is_nir",
    /// Fewer than 8 characters.
    PasswordTooShort => "password_too_short",
    /// No upper-case letter.
    PasswordNeedsUpper => "password_needs_upper",
    /// No lower-case letter.
    PasswordNeedsLower => "password_needs_lower",
    /// No digit.
    PasswordNeedsDigit => "password_needs_digit",
    /// No special character.
    PasswordNeedsSpecial => "password_needs_special",
    /// On the server's list of common passwords.
    PasswordTooCommon => "password_too_common",
    /// Contains the identifier.
    PasswordContainsIdentifier => "password_contains_identifier",
    /// Equals the provisional code of this journey.
    PasswordIsCode => "password_is_code",
}
