//! A number of the card that stands in the field of the other one: told apart by its form alone, so
//! that the client can say it kindly. It changes no [`FieldCode`](super::FieldCode) and is never sent.

use super::nir::Nir;
use super::serial::{CardKind, SERIAL_PREFIX, VitaleSerial};
use super::strip::strip;

/// Whether what stands in the field of the social security number is a serial number: it begins with
/// the fixed digits of a card with photo, or has a length that only serial numbers have and cannot be
/// the beginning of a social security number, or stands in the other field as well, or the two
/// numbers have changed places.
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

/// Whether a number begins with the fixed digits that are printed beside a photo. In the field of the
/// social security number this is certain before it is whole: there is no department 00.
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

/// Whether what stands in the field of the serial number is a social security number, right or with
/// wrong digits: no serial number has 15.
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
    let signs = typed.chars().all(|sign| matches!(sign, '0'..='9' | 'A' | 'B'));
    signs && typed.len() == Nir::LENGTH && !typed.starts_with(SERIAL_PREFIX)
}

/// Whether what stands in the field of the serial number of a card without photo is printed on cards
/// with photo: their fixed digits, alone or with the 11 that follow.
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
