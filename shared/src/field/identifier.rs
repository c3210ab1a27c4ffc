//! The identifier to sign in with.
//!
//! Must not know: which identifiers are taken; only the server does.

use std::str::FromStr;

use super::masked::masked_debug;
use super::strip::trimmed;
use super::{EmailAddress, FieldCode, Nir};

/// An identifier: 8 to 100 characters: unaccented lower-case letters, digits, `_`, `.` or `-`. It is neither an e-mail address
/// nor a social security number, because other people may know these.
///
/// ```
/// use shared::field::{FieldCode, Identifier};
/// assert_eq!("nathalie-55".parse::<Identifier>().unwrap().as_str(), "nathalie-55");
/// assert_eq!("Nathalie-55".parse::<Identifier>(), Err(FieldCode::IdentifierCharacters));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Identifier(String);

masked_debug!(Identifier);

impl Identifier {
    /// The minimum number of characters.
    pub const SHORTEST: usize = 8;
    /// The maximum number of characters.
    pub const LONGEST: usize = 100;

    /// The identifier.
    ///
    /// ```
    /// use shared::field::Identifier;
    /// assert_eq!("nathalie_d".parse::<Identifier>().unwrap().as_str(), "nathalie_d");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Identifier {
    type Err = FieldCode;

    /// Trims white space, because phones append a space to a completed word.
    ///
    /// # Errors
    /// The first of these: `required`; `too_long`; `identifier_is_email`; `identifier_is_nir`;
    /// `identifier_characters`; `identifier_too_short`.
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        let text = trimmed(text);
        if text.is_empty() {
            return Err(FieldCode::Required);
        }
        if text.chars().count() > Self::LONGEST {
            return Err(FieldCode::TooLong);
        }
        if text.parse::<EmailAddress>().is_ok() {
            return Err(FieldCode::IdentifierIsEmail);
        }
        if text.parse::<Nir>().is_ok() {
            return Err(FieldCode::IdentifierIsNir);
        }
        if !IdentifierRule::Characters.met(text) {
            return Err(FieldCode::IdentifierCharacters);
        }
        if !IdentifierRule::Length.met(text) {
            return Err(FieldCode::IdentifierTooShort);
        }
        Ok(Self(text.to_owned()))
    }
}

/// A rule that the client shows beside the field while the user types.
///
/// ```
/// use shared::field::IdentifierRule;
/// let met: Vec<bool> = IdentifierRule::ALL.iter().map(|rule| rule.met("nath")).collect();
/// assert_eq!(met, [false, true]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdentifierRule {
    /// 8 to 100 characters.
    Length,
    /// Only unaccented lower-case letters, digits, `_`, `.` and `-`.
    Characters,
}

impl IdentifierRule {
    /// Both rules, in the order of the screen.
    pub const ALL: &[Self] = &[Self::Length, Self::Characters];

    /// Whether the typed text satisfies this rule. An empty text satisfies none.
    ///
    /// ```
    /// use shared::field::IdentifierRule;
    /// assert!(!IdentifierRule::Characters.met("é"));
    /// ```
    #[must_use]
    pub fn met(self, text: &str) -> bool {
        let text = trimmed(text);
        match self {
            Self::Length => (Identifier::SHORTEST..=Identifier::LONGEST).contains(&text.chars().count()),
            Self::Characters => {
                !text.is_empty()
                    && text.chars().all(|sign| matches!(sign, 'a'..='z' | '0'..='9' | '_' | '.' | '-'))
            }
        }
    }

    /// The error code for this rule.
    ///
    /// ```
    /// use shared::field::{FieldCode, IdentifierRule};
    /// assert_eq!(IdentifierRule::Length.code(), FieldCode::IdentifierTooShort);
    /// ```
    #[must_use]
    pub const fn code(self) -> FieldCode {
        match self {
            Self::Length => FieldCode::IdentifierTooShort,
            Self::Characters => FieldCode::IdentifierCharacters,
        }
    }
}
