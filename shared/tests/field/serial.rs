//! The serial numbers of both kinds of card.

use proptest::prelude::*;
use shared::field::{CardKind, FieldCode, SERIAL_PREFIX, VitaleSerial};

#[test]
fn a_card_with_photo_has_exactly_eleven_digits() {
    assert_eq!(with_photo("123 4567-8901"), Ok("12345678901".to_owned()));
    for length in (1..=30).filter(|length| ![11, 21].contains(length)) {
        assert_eq!(with_photo(&"5".repeat(length)), Err(FieldCode::SerialLength), "{length}");
    }
}

#[test]
fn the_fixed_digits_are_removed_from_the_printed_number() {
    assert_eq!(with_photo("80250 00002 12345678901"), Ok("12345678901".to_owned()));
    assert_eq!(with_photo("80250 00003 12345678901"), Err(FieldCode::SerialLength));
    assert_eq!(with_photo("80250 00002 1234567890"), Err(FieldCode::SerialLength));
}

#[test]
fn eleven_digits_that_start_with_the_fixed_ones_are_not_shortened() {
    assert_eq!(with_photo("80250000021"), Ok("80250000021".to_owned()));
}

#[test]
fn a_card_without_photo_has_eight_to_thirteen_digits() {
    for length in 1..=30 {
        let parsed = without_photo(&"5".repeat(length));
        if (8..=13).contains(&length) {
            assert_eq!(parsed, Ok("5".repeat(length)));
        } else {
            assert_eq!(parsed, Err(FieldCode::SerialLength), "{length}");
        }
    }
}

#[test]
fn the_ten_fixed_digits_alone_are_recognised() {
    assert_eq!(with_photo("80 25 00 00 02"), Err(FieldCode::SerialIsPrefix));
    assert_eq!(without_photo(SERIAL_PREFIX), Err(FieldCode::SerialIsPrefix));
}

#[test]
fn a_social_security_number_is_recognised_even_with_a_letter() {
    for nir in ["2 55 08 14 168 025 38", "2 84 05 2a 321 025 52"] {
        assert_eq!(with_photo(nir), Err(FieldCode::SerialIsNir));
        assert_eq!(without_photo(nir), Err(FieldCode::SerialIsNir));
    }
    // Fifteen digits with an invalid month are no social security number, only too many digits.
    assert_eq!(with_photo("2 55 48 14 168 025 38"), Err(FieldCode::SerialLength));
}

#[test]
fn a_social_security_number_with_one_wrong_digit_is_recognised() {
    for nir in ["2 55 08 14 168 025 39", "2 55 08 14 168 026 38", "2 84 05 2a 321 025 53"] {
        for kind in CardKind::ALL {
            assert_eq!(VitaleSerial::parse(*kind, nir), Err(FieldCode::SerialIsNir), "{nir}");
        }
    }
}

#[test]
fn text_that_is_no_number_is_refused() {
    assert_eq!(with_photo(" . "), Err(FieldCode::Required));
    assert_eq!(with_photo("1234567890O"), Err(FieldCode::SerialCharacters));
    assert_eq!(without_photo("1234567²"), Err(FieldCode::SerialCharacters));
    assert_eq!(without_photo(&"1".repeat(201)), Err(FieldCode::TooLong));
}

#[test]
fn the_kind_of_card_is_one_of_two_words() {
    for kind in CardKind::ALL {
        assert_eq!(kind.as_str().parse(), Ok(*kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
    }
    assert_eq!("".parse::<CardKind>(), Err(FieldCode::Required));
    assert_eq!("WithPhoto".parse::<CardKind>(), Err(FieldCode::UnknownChoice));
}

#[test]
fn debug_does_not_show_the_number() {
    let serial = VitaleSerial::parse(CardKind::WithoutPhoto, "12345678").unwrap();
    assert_eq!(format!("{serial:?}"), "VitaleSerial(…)");
}

proptest! {
    #[test]
    fn a_formatted_number_is_accepted(digits in "[0-9]{8,13}") {
        for kind in CardKind::ALL {
            if let Ok(serial) = VitaleSerial::parse(*kind, &digits) {
                prop_assert_eq!(serial.kind(), *kind);
                prop_assert_eq!(VitaleSerial::parse(*kind, serial.as_str()), Ok(serial));
            }
        }
    }
}

fn with_photo(text: &str) -> Result<String, FieldCode> {
    VitaleSerial::parse(CardKind::WithPhoto, text).map(|serial| serial.as_str().to_owned())
}

fn without_photo(text: &str) -> Result<String, FieldCode> {
    VitaleSerial::parse(CardKind::WithoutPhoto, text).map(|serial| serial.as_str().to_owned())
}
