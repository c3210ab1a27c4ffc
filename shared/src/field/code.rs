//! The two kinds of codes that people receive and type: for a journey, and for signing in or a
//! new contact.
//!
//! Knows no randomness: who draws a code brings it. Whether a code is the right one is the server's to say.

use std::str::FromStr;

use super::FieldCode;
use super::groups::grouped;
use super::masked::masked_debug;
use super::strip::{compact, strip};

/// The signs of a provisional code: no two look alike (no 0 O, 1 I L, 5 S, 8 B …), and without
/// vowels they spell no word.
///
/// ```
/// assert_eq!(shared::field::PROVISIONAL_ALPHABET.len(), 21);
/// ```
pub const PROVISIONAL_ALPHABET: &str = "234679CDFGHJKMNPRTVWX";

const DIGITS: &str = "0123456789";

const GROUPS: [usize; 3] = [4, 4, 4];
const CONTACT_GROUPS: [usize; 2] = [3, 3];

/// The code of an activation journey or a recovery: 12 signs of [`PROVISIONAL_ALPHABET`].
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
    /// How many signs it has.
    pub const LENGTH: usize = 12;

    /// A new code. `below(n)` gives a number from 0 to `n - 1`, each as likely as any other, that
    /// nobody can guess.
    ///
    /// ```
    /// use shared::field::ProvisionalCode;
    /// assert_eq!(ProvisionalCode::draw(|_| 0).as_str(), "222222222222");
    /// ```
    #[must_use]
    pub fn draw(below: impl FnMut(usize) -> usize) -> Self {
        Self(draw(PROVISIONAL_ALPHABET, Self::LENGTH, below))
    }

    /// The signs, in upper case.
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

    /// What was typed so far, in groups of four, as far as it goes.
    ///
    /// ```
    /// assert_eq!(shared::field::ProvisionalCode::spaced("h7gcf3"), "H7GC F3");
    /// ```
    #[must_use]
    pub fn spaced(typed: &str) -> String {
        grouped(&strip(typed).to_ascii_uppercase(), &GROUPS)
    }

    /// The first typed sign that no code has, as codes are written: in upper case. Whoever typed it
    /// has misread a sign, and can be told which.
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

    /// Separators and case are ignored.
    ///
    /// # Errors
    /// `required`, `too_long`; then `code_characters` before `code_length`: who reads an 8 where
    /// no code has one should hear of that first, whatever the length.
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        parse(text, PROVISIONAL_ALPHABET, Self::LENGTH).map(Self)
    }
}

impl ShortCode {
    /// How many digits it has.
    pub const LENGTH: usize = 6;

    /// A new code; `below` as in [`ProvisionalCode::draw`].
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

    /// What was typed so far, in groups of three, as far as it goes.
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
    /// As for a [`ProvisionalCode`].
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
