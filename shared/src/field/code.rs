//! The two formats of one-time codes: for a journey, and for a sign-in or a new contact.
//!
//! Must not know: randomness, which the caller provides, and whether a code is the right one.

use std::str::FromStr;

use super::FieldCode;
use super::groups::grouped;
use super::masked::masked_debug;
use super::strip::{compact, strip};

/// The characters of a provisional code. No two look alike (no 0 O, 1 I L, 5 S, 8 B …), and without vowels they
/// cannot spell a word.
///
/// ```
/// assert_eq!(shared::field::PROVISIONAL_ALPHABET.len(), 21);
/// ```
pub const PROVISIONAL_ALPHABET: &str = "234679CDFGHJKMNPRTVWX";

const DIGITS: &str = "0123456789";

const GROUPS: [usize; 3] = [4, 4, 4];
const CONTACT_GROUPS: [usize; 2] = [3, 3];

/// The code of an activation journey or a recovery: 12 characters of [`PROVISIONAL_ALPHABET`].
///
/// ```
/// use shared::field::{FieldCode, ProvisionalCode};
/// let code: ProvisionalCode = "h7gc-f3kv-c2d9".parse().unwrap();
/// assert_eq!(code.grouped(), "H7GC F3KV C2D9");
/// assert_eq!("H7GC F3KV C2D8".parse::<ProvisionalCode>(), Err(FieldCode::CodeCharacters));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ProvisionalCode(String);

/// The code of a sign-in or of a new contact: 6 digits.
///
/// ```
/// use shared::field::{ShortCode, FieldCode};
/// assert_eq!("123 456".parse::<ShortCode>().unwrap().as_str(), "123456");
/// assert_eq!("12345".parse::<ShortCode>(), Err(FieldCode::CodeLength));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ShortCode(String);

masked_debug!(ProvisionalCode, ShortCode);

impl ProvisionalCode {
    /// The number of characters.
    pub const LENGTH: usize = 12;

    /// Generates a code. `below(n)` must return an unpredictable, uniformly distributed number from 0 to `n - 1`.
    ///
    /// ```
    /// use shared::field::ProvisionalCode;
    /// assert_eq!(ProvisionalCode::draw(|_| 0).as_str(), "222222222222");
    /// ```
    #[must_use]
    pub fn draw(below: impl FnMut(usize) -> usize) -> Self {
        Self(draw(PROVISIONAL_ALPHABET, Self::LENGTH, below))
    }

    /// The characters in upper case.
    ///
    /// ```
    /// use shared::field::ProvisionalCode;
    /// assert_eq!("h7gcf3kvc2d9".parse::<ProvisionalCode>().unwrap().as_str(), "H7GCF3KVC2D9");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code in groups of four.
    ///
    /// ```
    /// use shared::field::ProvisionalCode;
    /// assert_eq!("h7gcf3kvc2d9".parse::<ProvisionalCode>().unwrap().grouped(), "H7GC F3KV C2D9");
    /// ```
    #[must_use]
    pub fn grouped(&self) -> String {
        grouped(&self.0, &GROUPS)
    }

    /// Formats an incomplete code in groups of four.
    ///
    /// ```
    /// assert_eq!(shared::field::ProvisionalCode::spaced("h7gcf3"), "H7GC F3");
    /// ```
    #[must_use]
    pub fn spaced(typed: &str) -> String {
        grouped(&strip(typed).to_ascii_uppercase(), &GROUPS)
    }

    /// The first typed character that no code has, in upper case, so that the client can name the character that
    /// the user misread.
    ///
    /// ```
    /// use shared::field::ProvisionalCode;
    /// assert_eq!(ProvisionalCode::foreign_sign("h7gc f3kv c2db"), Some('B'));
    /// assert_eq!(ProvisionalCode::foreign_sign("h7gc"), None);
    /// ```
    #[must_use]
    pub fn foreign_sign(typed: &str) -> Option<char> {
        strip(typed)
            .chars()
            .map(|sign| sign.to_ascii_uppercase())
            .find(|sign| !PROVISIONAL_ALPHABET.contains(*sign))
    }
}

impl FromStr for ProvisionalCode {
    type Err = FieldCode;

    /// Ignores separators and case.
    ///
    /// # Errors
    /// The first of these: `required`; `too_long`; `code_characters`; `code_length`. The characters precede the
    /// length, because a misread character helps the user more.
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        parse(text, PROVISIONAL_ALPHABET, Self::LENGTH).map(Self)
    }
}

impl ShortCode {
    /// The number of digits.
    pub const LENGTH: usize = 6;

    /// Generates a code; `below` as in [`ProvisionalCode::draw`].
    ///
    /// ```
    /// use shared::field::ShortCode;
    /// assert_eq!(ShortCode::draw(|count| count - 1).as_str(), "999999");
    /// ```
    #[must_use]
    pub fn draw(below: impl FnMut(usize) -> usize) -> Self {
        Self(draw(DIGITS, Self::LENGTH, below))
    }

    /// The digits.
    ///
    /// ```
    /// use shared::field::ShortCode;
    /// assert_eq!("12.34.56".parse::<ShortCode>().unwrap().as_str(), "123456");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code in groups of three.
    ///
    /// ```
    /// use shared::field::ShortCode;
    /// assert_eq!("123456".parse::<ShortCode>().unwrap().grouped(), "123 456");
    /// ```
    #[must_use]
    pub fn grouped(&self) -> String {
        grouped(&self.0, &CONTACT_GROUPS)
    }

    /// Formats an incomplete code in groups of three.
    ///
    /// ```
    /// assert_eq!(shared::field::ShortCode::spaced("12.34"), "123 4");
    /// ```
    #[must_use]
    pub fn spaced(typed: &str) -> String {
        grouped(&strip(typed), &CONTACT_GROUPS)
    }
}

impl FromStr for ShortCode {
    type Err = FieldCode;

    /// # Errors
    /// Those of a [`ProvisionalCode`].
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        parse(text, DIGITS, Self::LENGTH).map(Self)
    }
}

fn parse(text: &str, alphabet: &str, length: usize) -> Result<String, FieldCode> {
    let code = compact(text)?.to_ascii_uppercase();
    if !code.chars().all(|sign| alphabet.contains(sign)) {
        return Err(FieldCode::CodeCharacters);
    }
    if code.len() != length {
        return Err(FieldCode::CodeLength);
    }
    Ok(code)
}

fn draw(alphabet: &str, length: usize, mut below: impl FnMut(usize) -> usize) -> String {
    let count = alphabet.len();
    std::iter::repeat_with(|| alphabet.chars().nth(below(count) % count)).flatten().take(length).collect()
}
