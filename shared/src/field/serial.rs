//! The serial number of a carte Vitale, and the two kinds of card.
//!
//! No rule for a check digit is published, so none is verified.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::masked::masked_debug;
use super::strip::{compact, strip};
use super::{FieldCode, Nir};

/// The ten fixed digits at the start of every serial number on a card with a photo. The client shows them beside
/// the field, and users type the eleven digits that follow.
///
/// ```
/// assert_eq!(shared::field::SERIAL_PREFIX.len(), 10);
/// ```
pub const SERIAL_PREFIX: &str = "8025000002";

/// The two kinds of card.
///
/// ```
/// use shared::field::{CardKind, FieldCode};
/// assert_eq!("with_photo".parse(), Ok(CardKind::WithPhoto));
/// assert_eq!("green".parse::<CardKind>(), Err(FieldCode::UnknownChoice));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(description = "The two kinds of card."))]
pub enum CardKind {
    /// The newer card, with the holder's photo on the front.
    WithPhoto,
    /// The older card.
    WithoutPhoto,
}

impl CardKind {
    /// Both kinds, the more common one first.
    ///
    /// ```
    /// assert_eq!(shared::field::CardKind::ALL.len(), 2);
    /// ```
    pub const ALL: &[Self] = &[Self::WithPhoto, Self::WithoutPhoto];

    /// The kind in the wire format.
    ///
    /// ```
    /// assert_eq!(shared::field::CardKind::WithoutPhoto.as_str(), "without_photo");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WithPhoto => "with_photo",
            Self::WithoutPhoto => "without_photo",
        }
    }
}

impl FromStr for CardKind {
    type Err = FieldCode;

    /// # Errors
    /// `required` for an empty text, `unknown_choice` for any other.
    fn from_str(text: &str) -> Result<Self, FieldCode> {
        match text.trim() {
            "with_photo" => Ok(Self::WithPhoto),
            "without_photo" => Ok(Self::WithoutPhoto),
            "" => Err(FieldCode::Required),
            _ => Err(FieldCode::UnknownChoice),
        }
    }
}

/// The serial number of a card: 11 digits with a photo, 8 to 13 without.
///
/// ```
/// use shared::field::{CardKind, VitaleSerial};
/// let serial = VitaleSerial::parse(CardKind::WithPhoto, "8025000002 12345678901").unwrap();
/// assert_eq!(serial.as_str(), "12345678901");
/// assert_eq!(format!("{serial:?}"), "VitaleSerial(…)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct VitaleSerial {
    kind: CardKind,
    digits: String,
}

masked_debug!(VitaleSerial);

impl VitaleSerial {
    /// The number of digits on a card with a photo, without the fixed ones.
    pub const WITH_PHOTO_LENGTH: usize = 11;
    /// The range of the number of digits on a card without a photo.
    pub const WITHOUT_PHOTO_LENGTHS: std::ops::RangeInclusive<usize> = 8..=13;

    /// Parses the serial number of this kind of card. Ignores separators, and removes the fixed digits from the 21
    /// digits that are printed on a card with a photo.
    ///
    /// ```
    /// use shared::field::{CardKind, FieldCode, VitaleSerial};
    /// let refused = |text| VitaleSerial::parse(CardKind::WithPhoto, text).unwrap_err();
    /// assert_eq!(refused("8025000002"), FieldCode::SerialIsPrefix);
    /// assert_eq!(refused("2 55 08 14 168 025 38"), FieldCode::SerialIsNir);
    /// assert_eq!(refused("2 55 08 14 168 025 39"), FieldCode::SerialIsNir, "with one wrong digit");
    /// assert_eq!(refused("1234"), FieldCode::SerialLength);
    /// ```
    ///
    /// # Errors
    /// The first of these: `required`; `too_long`; `serial_is_nir` for a social security number, even with a wrong
    /// key; `serial_characters`; `serial_is_prefix` for the ten fixed digits alone, which are no serial number on
    /// either kind of card; `serial_length`. `serial_is_nir` precedes the characters, because a social security
    /// number may have a letter.
    pub fn parse(kind: CardKind, text: &str) -> Result<Self, FieldCode> {
        let typed = compact(text)?;
        if matches!(typed.parse::<Nir>(), Ok(_) | Err(FieldCode::NirKey)) {
            return Err(FieldCode::SerialIsNir);
        }
        if !typed.chars().all(|sign| sign.is_ascii_digit()) {
            return Err(FieldCode::SerialCharacters);
        }
        if typed == SERIAL_PREFIX {
            return Err(FieldCode::SerialIsPrefix);
        }
        let fits = |digits: &str| match kind {
            CardKind::WithPhoto => digits.len() == Self::WITH_PHOTO_LENGTH,
            CardKind::WithoutPhoto => Self::WITHOUT_PHOTO_LENGTHS.contains(&digits.len()),
        };
        let without_prefix = match kind {
            CardKind::WithPhoto => typed.strip_prefix(SERIAL_PREFIX),
            CardKind::WithoutPhoto => None,
        };
        // Eleven digits may start with the prefix by chance, so it is removed only if enough digits remain.
        let digits = without_prefix.filter(|digits| fits(digits)).unwrap_or(&typed);
        if fits(digits) { Ok(Self { kind, digits: digits.to_owned() }) } else { Err(FieldCode::SerialLength) }
    }

    /// Removes separators from an incomplete number, and on a card with a photo the fixed digits.
    ///
    /// ```
    /// use shared::field::{CardKind, VitaleSerial};
    /// assert_eq!(VitaleSerial::stripped(CardKind::WithPhoto, "8025000002 0102"), "0102");
    /// ```
    #[must_use]
    pub fn stripped(kind: CardKind, typed: &str) -> String {
        let typed = strip(typed);
        match (kind, typed.strip_prefix(SERIAL_PREFIX)) {
            (CardKind::WithPhoto, Some(rest)) if rest.len() > 1 => rest.to_owned(),
            (CardKind::WithPhoto | CardKind::WithoutPhoto, _) => typed,
        }
    }

    /// The digits, without the fixed ones of a card with a photo.
    ///
    /// ```
    /// use shared::field::{CardKind, VitaleSerial};
    /// let serial = VitaleSerial::parse(CardKind::WithoutPhoto, "1234 5678").unwrap();
    /// assert_eq!(serial.as_str(), "12345678");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.digits
    }

    /// The kind of card.
    ///
    /// ```
    /// use shared::field::{CardKind, VitaleSerial};
    /// let serial = VitaleSerial::parse(CardKind::WithoutPhoto, "12345678").unwrap();
    /// assert_eq!(serial.kind(), CardKind::WithoutPhoto);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> CardKind {
        self.kind
    }
}
