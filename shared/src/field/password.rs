//! A new password and its rules, which the client shows as a checklist while the user types.
//!
//! Must not know: the list of common passwords, which only the server has. The password of a sign-in is not
//! checked by these rules.

use super::masked::masked_debug;
use super::strip::{strip, trimmed};
use super::{FieldCode, ProvisionalCode};

/// A password that satisfies every rule that client and server share.
///
/// ```
/// use shared::field::{FieldCode, NewPassword};
/// let password = NewPassword::parse("Soleil-2026", "nathalie-55").unwrap();
/// assert_eq!(password.reveal(), "Soleil-2026");
/// assert_eq!(format!("{password:?}"), "NewPassword(…)");
/// assert_eq!(
///     NewPassword::parse("soleil", "nathalie-55").unwrap_err(),
///     [
///         FieldCode::PasswordTooShort,
///         FieldCode::PasswordNeedsUpper,
///         FieldCode::PasswordNeedsDigit,
///         FieldCode::PasswordNeedsSpecial,
///     ]
/// );
/// ```
#[derive(Clone)]
pub struct NewPassword(String);

masked_debug!(NewPassword);

impl NewPassword {
    /// The minimum number of characters (not bytes).
    pub const SHORTEST: usize = 8;
    /// The maximum number of characters (not bytes).
    pub const LONGEST: usize = 128;

    /// Parses a password, which must not contain the typed identifier in any case.
    ///
    /// ```
    /// use shared::field::{FieldCode, NewPassword};
    /// let refused = NewPassword::parse("Nathalie-55!", "nathalie-55").unwrap_err();
    /// assert_eq!(refused, [FieldCode::PasswordContainsIdentifier]);
    /// ```
    ///
    /// # Errors
    /// Only `required` if there is nothing but white space; else one code for each broken rule: `too_long`, those of
    /// [`PasswordRule`] in their order, `password_contains_identifier`.
    pub fn parse(password: &str, identifier: &str) -> Result<Self, Vec<FieldCode>> {
        if password.trim().is_empty() {
            return Err(vec![FieldCode::Required]);
        }
        let too_long = (password.chars().count() > Self::LONGEST).then_some(FieldCode::TooLong);
        let rules = PasswordRule::ALL.iter().filter(|rule| !rule.met(password)).map(|rule| rule.code());
        let revealing = contains(password, identifier).then_some(FieldCode::PasswordContainsIdentifier);
        let broken: Vec<FieldCode> = too_long.into_iter().chain(rules).chain(revealing).collect();
        if broken.is_empty() { Ok(Self(password.to_owned())) } else { Err(broken) }
    }

    /// The password in plain text. Only for sending and hashing.
    ///
    /// ```
    /// use shared::field::NewPassword;
    /// assert_eq!(NewPassword::parse("Été à 20 ans", "").unwrap().reveal(), "Été à 20 ans");
    /// ```
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether it equals this code, with or without groups, in any case. The server refuses that with
    /// `password_is_code`. A caller with only a hash of the code parses [`reveal`](Self::reveal) as a
    /// [`ProvisionalCode`] and compares hashes.
    ///
    /// ```
    /// use shared::field::{NewPassword, ProvisionalCode};
    /// let code: ProvisionalCode = "H7GC F3KV C2D9".parse().unwrap();
    /// assert!(NewPassword::parse("h7gc-F3KV-c2d9", "").unwrap().is_code(&code));
    /// ```
    #[must_use]
    pub fn is_code(&self, code: &ProvisionalCode) -> bool {
        strip(&self.0).to_ascii_uppercase() == code.as_str()
    }
}

/// A rule that the client shows in its checklist.
///
/// ```
/// use shared::field::PasswordRule;
/// let broken: Vec<_> = PasswordRule::ALL.iter().filter(|rule| !rule.met("Soleil26")).collect();
/// assert_eq!(broken, [&PasswordRule::Special]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PasswordRule {
    /// At least 8 characters.
    Length,
    /// An upper-case letter of any script.
    Upper,
    /// A lower-case letter of any script.
    Lower,
    /// A digit of any script.
    Digit,
    /// A character that is neither a letter nor a digit, for instance a space or an emoji.
    Special,
}

impl PasswordRule {
    /// Every rule, in the order of the screen.
    pub const ALL: &[Self] = &[Self::Length, Self::Upper, Self::Lower, Self::Digit, Self::Special];

    /// Whether the typed text satisfies this rule.
    ///
    /// ```
    /// use shared::field::PasswordRule;
    /// assert!(PasswordRule::Upper.met("été À"));
    /// assert!(!PasswordRule::Length.met("éééé"));
    /// ```
    #[must_use]
    pub fn met(self, password: &str) -> bool {
        match self {
            Self::Length => password.chars().count() >= NewPassword::SHORTEST,
            Self::Upper => password.chars().any(char::is_uppercase),
            Self::Lower => password.chars().any(char::is_lowercase),
            Self::Digit => password.chars().any(char::is_numeric),
            Self::Special => password.chars().any(is_special),
        }
    }

    /// The error code for this rule.
    ///
    /// ```
    /// use shared::field::{FieldCode, PasswordRule};
    /// assert_eq!(PasswordRule::Digit.code(), FieldCode::PasswordNeedsDigit);
    /// ```
    #[must_use]
    pub const fn code(self) -> FieldCode {
        match self {
            Self::Length => FieldCode::PasswordTooShort,
            Self::Upper => FieldCode::PasswordNeedsUpper,
            Self::Lower => FieldCode::PasswordNeedsLower,
            Self::Digit => FieldCode::PasswordNeedsDigit,
            Self::Special => FieldCode::PasswordNeedsSpecial,
        }
    }
}

/// A combining accent is not special: some keyboards send `é` as `e` and an accent.
fn is_special(sign: char) -> bool {
    !sign.is_alphanumeric() && !sign.is_control() && !matches!(sign, '\u{300}'..='\u{36f}')
}

fn contains(password: &str, identifier: &str) -> bool {
    let identifier = trimmed(identifier).to_ascii_lowercase();
    !identifier.is_empty() && password.to_ascii_lowercase().contains(&identifier)
}
