//! Numbers of the card in the wrong field.

use proptest::prelude::*;
use shared::field::{
    CardKind, FieldCode, Nir, SERIAL_PREFIX, VitaleSerial, nir_in_place_of_serial,
    photo_number_without_photo, serial_in_place_of_nir,
};

const NIR: &str = "2 55 08 14 168 025 38";
const PHOTO_NUMBER: &str = "8025000002 0102457612 4";

#[test]
fn the_number_of_a_card_with_photo_is_no_social_security_number() {
    for typed in [PHOTO_NUMBER, "8025000002", "80 25 00 00 02 01 02", "802500000201024"] {
        assert!(serial_in_place_of_nir(typed, ""), "{typed}");
        assert!(typed.parse::<Nir>().is_err(), "{typed}");
    }
}

#[test]
fn a_serial_number_is_recognised_if_no_social_security_number_starts_like_it() {
    // There is no sex 0, no month 00 or 45, no department 00.
    for typed in ["0102457612 4", "31000007919", "12345678", "2550800123"] {
        assert!(serial_in_place_of_nir(typed, ""), "{typed}");
    }
}

#[test]
fn an_incomplete_social_security_number_is_not_reported() {
    for length in 1..=15 {
        let typed: String = NIR.replace(' ', "").chars().take(length).collect();
        assert!(!serial_in_place_of_nir(&typed, "0102457612 4"), "{typed}");
    }
    assert!(!serial_in_place_of_nir("", ""));
}

#[test]
fn the_same_number_in_both_fields_and_swapped_numbers_are_recognised() {
    let ambiguous = "25508141680";
    assert!(!serial_in_place_of_nir(ambiguous, "0102457612 4"));
    assert!(serial_in_place_of_nir(ambiguous, "255 08 14 16 80"));
    assert!(serial_in_place_of_nir(ambiguous, NIR));
}

#[test]
fn fifteen_characters_are_no_serial_number_whichever_of_them_is_wrong() {
    for typed in [NIR, "2 55 08 14 168 025 39", "2 55 48 14 168 025 38", "2 84 05 2a 321 025 53"] {
        assert!(nir_in_place_of_serial(typed), "{typed}");
    }
    for typed in ["", "0102457612 4", PHOTO_NUMBER, "8025000002 01024", "2 55 08 14 168 025 3é"] {
        assert!(!nir_in_place_of_serial(typed), "{typed}");
    }
}

#[test]
fn a_card_without_photo_has_no_number_of_a_card_with_photo() {
    for typed in [PHOTO_NUMBER, SERIAL_PREFIX] {
        assert!(photo_number_without_photo(CardKind::WithoutPhoto, typed), "{typed}");
        assert!(!photo_number_without_photo(CardKind::WithPhoto, typed), "{typed}");
        assert!(VitaleSerial::parse(CardKind::WithoutPhoto, typed).is_err(), "{typed}");
    }
    // Eleven to thirteen digits may start with the prefix by chance.
    assert!(!photo_number_without_photo(CardKind::WithoutPhoto, "80250000021"));
    assert!(!photo_number_without_photo(CardKind::WithoutPhoto, "8025000002 0102457612 é"));
}

proptest! {
    #[test]
    fn an_accepted_number_is_never_reported_as_misplaced(digits in "[0-9]{8,21}", other in "[0-9]{0,21}") {
        if digits.parse::<Nir>().is_ok() {
            prop_assert!(!serial_in_place_of_nir(&digits, &other));
        }
        for kind in CardKind::ALL {
            if VitaleSerial::parse(*kind, &digits).is_ok() {
                prop_assert!(!nir_in_place_of_serial(&digits));
                prop_assert!(!photo_number_without_photo(*kind, &digits));
            }
        }
    }

    #[test]
    fn a_social_security_number_for_the_parser_is_reported_as_misplaced(text in "[0-9AB]{15}") {
        if VitaleSerial::parse(CardKind::WithPhoto, &text) == Err(FieldCode::SerialIsNir) {
            prop_assert!(nir_in_place_of_serial(&text));
        }
    }
}
