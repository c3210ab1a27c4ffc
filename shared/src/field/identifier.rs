//! The name that a person signs in with.
//!
//! Whether somebody has it already is the server's to say.

use std::str::FromStr;

use super::masked::masked_debug;
use super::strip::trimmed;
use super::{EmailAddress, FieldCode, Nir};

/// An identifier: 8 to 100 lower-case letters without accents, digits, `_ . -`; neither an e-mail
/// address nor a social security number, which others may know.
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
    /// The fewest characters.
    pub const SHORTEST: usize = 8;
    /// The most characters.
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

    /// White space around it is ignored: phones put a space behind each word that they complete.
    ///
    /// # Errors
    /// `required`, `too_long`; then what it is rather than what is in it (`identifier_is_email`,
    /// `identifier_is_nir`), then `identifier_characters`, then `identifier_too_short`.
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

/// What can be shown beside the field while a person types.
///
/// ```
/// use shared::field::IdentifierRule;
/// let met: Vec<bool> = IdentifierRule::ALL.iter().map(|rule| rule.met("nath")).collect();
/// assert_eq!(met, [false, true]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdentifierRule {
    /// At least 8 characters, and no more than 100.
    Length,
    /// Lower-case letters without accents, digits, `_ . -`, and nothing else.
    Characters,
}

impl IdentifierRule {
    /// Both rules, in the order of the screen.
    pub const ALL: &[Self] = &[Self::Length, Self::Characters];

    /// Whether what is typed so far keeps this rule. Nothing typed keeps none.
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

    /// The code of a field that breaks this rule.
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
