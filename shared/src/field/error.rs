//! Why a field was refused: closed codes, without the words and without what was typed.

use serde::{Deserialize, Serialize};

/// One field that was refused: its JSON path in the request and the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// JSON path, as `card.nir`.
    pub name: String,
    /// Why it was refused.
    pub code: FieldCode,
}

// The code is a plain token: as a `literal` it would reach utoipa in a wrapping that it does not read.
macro_rules! field_codes {
    ($($(#[$doc:meta])* $variant:ident => $code:tt,)+) => {
        /// Why a field was refused. Fixed names: outside clients are tested against them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum FieldCode {
            $($(#[$doc])* #[serde(rename = $code)] $variant,)+
        }

        impl FieldCode {
            /// Every code, in the order of the contract.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code as it crosses the wire.
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
    /// Longer than anything that could be meant.
    TooLong => "too_long",
    /// Not one of the choices that were offered.
    UnknownChoice => "unknown_choice",
    /// No day of the calendar.
    NotADate => "not_a_date",
    /// After today.
    InTheFuture => "in_the_future",
    /// More than 130 years ago.
    TooLongAgo => "too_long_ago",
    /// Not 15 characters once stripped.
    NirLength => "nir_length",
    /// A sign that no social security number has at this place.
    NirCharacters => "nir_characters",
    /// Sex, month, department, commune or order that does not exist.
    NirStructure => "nir_structure",
    /// The key does not match: a digit is wrong.
    NirKey => "nir_key",
    /// Not as many digits as this kind of card has.
    SerialLength => "serial_length",
    /// Something else than digits.
    SerialCharacters => "serial_characters",
    /// The social security number was typed here.
    SerialIsNir => "serial_is_nir",
    /// The ten fixed digits alone were typed here.
    SerialIsPrefix => "serial_is_prefix",
    /// Not as many characters as the code has.
    CodeLength => "code_length",
    /// A character that no code has.
    CodeCharacters => "code_characters",
    /// Not one e-mail address.
    EmailInvalid => "email_invalid",
    /// Not a phone number that we can send to.
    PhoneInvalid => "phone_invalid",
    /// Fewer than 8 characters.
    IdentifierTooShort => "identifier_too_short",
    /// Something else than lower-case letters without accents, digits, `_ . -`.
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
    /// On the server's list of passwords that everybody tries first.
    PasswordTooCommon => "password_too_common",
    /// Holds the identifier.
    PasswordContainsIdentifier => "password_contains_identifier",
    /// Is the provisional code that was just used.
    PasswordIsCode => "password_is_code",
}
