//! Recognises a number of the card in the field of the other one by its format, so that the client can explain
//! the mistake. It changes no [`FieldCode`](super::FieldCode) and is not part of the contract.

use super::nir::Nir;
use super::serial::{CardKind, SERIAL_PREFIX, VitaleSerial};
use super::strip::strip;

/// Whether the field of the social security number contains a serial number.
///
/// It does if the text starts with the fixed digits of a card with photo. It also does if the text has the length
/// of a serial number and cannot be the start of a social security number, or is in both fields, or the other
/// field has a social security number.
///
/// ```
/// use shared::field::serial_in_place_of_nir;
/// assert!(serial_in_place_of_nir("8025000002 0102457612 4", ""));
/// assert!(serial_in_place_of_nir("0102457612 4", ""));
/// assert!(!serial_in_place_of_nir("2 55 08 14 168 0", ""), "a number that is not finished yet");
/// assert!(serial_in_place_of_nir("25508141680", "2 55 08 14 168 025 38"), "both, swapped");
/// ```
#[must_use]
pub fn serial_in_place_of_nir(nir: &str, serial: &str) -> bool {
    let typed = strip(nir);
    let has_its_length = digits(&typed) && VitaleSerial::WITHOUT_PHOTO_LENGTHS.contains(&typed.len());
    begins_beside_a_photo(nir)
        || has_its_length
            && (!Nir::may_begin(&typed) || typed == strip(serial) || nir_in_place_of_serial(serial))
}

/// Whether a number starts with the fixed digits of a card with photo. No social security number starts with
/// them, because there is no department 00, so the field shows the mistake before the number is complete.
///
/// ```
/// use shared::field::begins_beside_a_photo;
/// assert!(begins_beside_a_photo("80 25 00 00 02 0"));
/// assert!(!begins_beside_a_photo("0102457612 4"));
/// ```
#[must_use]
pub fn begins_beside_a_photo(typed: &str) -> bool {
    strip(typed).starts_with(SERIAL_PREFIX)
}

/// Whether the field of the serial number contains a social security number, right or with wrong digits. No
/// serial number has 15 characters.
///
/// ```
/// use shared::field::nir_in_place_of_serial;
/// assert!(nir_in_place_of_serial("2 55 08 14 168 025 38"));
/// assert!(nir_in_place_of_serial("2 55 48 14 168 025 38"), "a month that is none");
/// assert!(!nir_in_place_of_serial("0102457612 4"));
/// ```
#[must_use]
pub fn nir_in_place_of_serial(serial: &str) -> bool {
    let typed = strip(serial).to_ascii_uppercase();
    let valid = typed.chars().all(|character| matches!(character, '0'..='9' | 'A' | 'B'));
    valid && typed.len() == Nir::LENGTH && !typed.starts_with(SERIAL_PREFIX)
}

/// Whether the serial number of a card without photo is one of a card with photo: the fixed digits, alone or with
/// the 11 digits that follow.
///
/// ```
/// use shared::field::{CardKind, photo_number_without_photo};
/// assert!(photo_number_without_photo(CardKind::WithoutPhoto, "8025000002 0102457612 4"));
/// assert!(!photo_number_without_photo(CardKind::WithPhoto, "8025000002 0102457612 4"));
/// ```
#[must_use]
pub fn photo_number_without_photo(kind: CardKind, serial: &str) -> bool {
    let typed = strip(serial);
    let rest = typed.strip_prefix(SERIAL_PREFIX).filter(|rest| digits(rest)).map(str::len);
    kind == CardKind::WithoutPhoto && matches!(rest, Some(0 | VitaleSerial::WITH_PHOTO_LENGTH))
}

fn digits(text: &str) -> bool {
    text.chars().all(|sign| sign.is_ascii_digit())
}
