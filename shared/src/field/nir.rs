//! The social security number (NIR): 13 characters and a key of two digits.
//!
//! It is a look-up key, not a proof of identity. Must not know: whether a person has this number. Source of the
//! ranges: INSEE's description of the NIR, with the months of incomplete civil records (20, 30–42, 50–99).

use std::str::FromStr;

use super::FieldCode;
use super::groups::grouped;
use super::masked::masked_debug;
use super::nir_blocks::{SIZES, split, unassigned};
use super::strip::{compact, strip};

/// A social security number whose structure and key are right.
///
/// ```
/// use shared::field::{FieldCode, Nir};
/// let nir: Nir = "2 84 05 2a 321 025 52".parse().unwrap();
/// assert_eq!(nir.as_str(), "284052A32102552");
/// assert_eq!("2 84 05 2a 321 025 53".parse::<Nir>(), Err(FieldCode::NirKey));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Nir(String);

masked_debug!(Nir);

impl Nir {
    /// The number of characters, with the key.
    pub const LENGTH: usize = 15;

    /// The 15 characters, with `2A` and `2B` in upper case.
    ///
    /// ```
    /// let nir: shared::field::Nir = "255.081.416.802.538".parse().unwrap();
    /// assert_eq!(nir.as_str(), "255081416802538");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Adds the key to 13 characters. For invented people; users type the key.
    ///
    /// ```
    /// use shared::field::{FieldCode, Nir};
    /// assert_eq!(Nir::with_key("2840599801012").unwrap().as_str(), "284059980101292");
    /// assert_eq!(Nir::with_key("9840599801012"), Err(FieldCode::NirStructure));
    /// ```
    ///
    /// # Errors
    /// Those of parsing the whole number.
    pub fn with_key(characters: &str) -> Result<Self, FieldCode> {
        // A placeholder for the key, because `body` takes a whole number.
        let without_key = format!("{}00", characters.to_ascii_uppercase());
        if without_key.len() != Self::LENGTH {
            return Err(FieldCode::NirLength);
        }
        let body = body(&without_key).ok_or(FieldCode::NirCharacters)?;
        format!("{characters}{:02}", key(body)).parse()
    }

    /// The number in the groups of the card.
    ///
    /// ```
    /// let nir: shared::field::Nir = "255081416802538".parse().unwrap();
    /// assert_eq!(nir.grouped(), "2 55 08 14 168 025 38");
    /// ```
    #[must_use]
    pub fn grouped(&self) -> String {
        grouped(&self.0, &SIZES)
    }

    /// Formats an incomplete number in the groups of the card.
    ///
    /// ```
    /// assert_eq!(shared::field::Nir::spaced("25508-1"), "2 55 08 1");
    /// ```
    #[must_use]
    pub fn spaced(typed: &str) -> String {
        grouped(&strip(typed).to_ascii_uppercase(), &SIZES)
    }

    /// Whether a number can start with these digits, at most 15.
    pub(super) fn may_begin(digits: &str) -> bool {
        // Padding with 1 makes no valid block invalid.
        let number = format!("{digits:1<15}");
        number.len() == Self::LENGTH && unassigned(&number).is_empty()
    }
}

impl FromStr for Nir {
    type Err = FieldCode;

    /// Ignores separators and case.
    ///
    /// # Errors
    /// The first of these: `required`; `too_long`; `nir_characters` for a character that no number has; `nir_length`;
    /// `nir_characters` for a letter at a wrong position; `nir_structure`; `nir_key`. The length precedes the
    /// position, because a missing digit shifts the letter.
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        let number = compact(text)?.to_ascii_uppercase();
        if !number.chars().all(|sign| matches!(sign, '0'..='9' | 'A' | 'B')) {
            return Err(FieldCode::NirCharacters);
        }
        // From here on the text is ASCII, so one character is one byte.
        if number.len() != Self::LENGTH {
            return Err(FieldCode::NirLength);
        }
        let body = body(&number).ok_or(FieldCode::NirCharacters)?;
        let [.., typed_key] = split(&number);
        let typed_key: u64 = typed_key.parse().map_err(|_| FieldCode::NirCharacters)?;
        if !unassigned(&number).is_empty() {
            return Err(FieldCode::NirStructure);
        }
        if typed_key != key(body) {
            return Err(FieldCode::NirKey);
        }
        Ok(Self(number))
    }
}

/// The key of the first 13 characters.
const fn key(body: u64) -> u64 {
    97 - body % 97
}

/// The first 13 of 15 characters as the number from which the key is computed; `None` if they have a letter
/// outside `2A` and `2B`.
fn body(number: &str) -> Option<u64> {
    let [sex, year, month, department, commune, order, _] = split(number);
    let department = match department {
        "2A" => "19",
        "2B" => "18",
        digits => digits,
    };
    [sex, year, month, department, commune, order].concat().parse().ok()
}
