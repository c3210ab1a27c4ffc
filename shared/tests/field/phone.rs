//! Phone numbers of the mainland and the overseas departments.

use proptest::prelude::*;
use shared::field::{FieldCode, PhoneNumber};

#[test]
fn every_format_of_a_number_gives_the_same_number() {
    for text in [
        "0639980123",
        "06 39 98 01 23",
        "06.39.98.01.23",
        "06-39-98-01-23",
        "06/39/98/01/23",
        "+33639980123",
        "+33 6 39 98 01 23",
        "+33 (0)6 39 98 01 23",
        "+33 (0) 6 39 98 01 23",
        "+33 06 39 98 01 23",
        "0033639980123",
        "00 33 6 39 98 01 23",
        "0033 (0)6 39 98 01 23",
        "\u{202a}06 39 98 01 23\u{202c}",
    ] {
        let phone: PhoneNumber = text.parse().unwrap();
        assert_eq!(phone.as_str(), "+33639980123", "{text}");
        assert_eq!(phone.national(), "06 39 98 01 23");
        assert_eq!(phone.hint(), "*****123");
    }
}

#[test]
fn the_ranges_reserved_for_fiction_are_accepted() {
    for (text, e164, mobile) in [
        ("06 39 98 05 10", "+33639980510", true),
        ("01 99 00 05 10", "+33199000510", false),
        ("02 61 91 05 10", "+33261910510", false),
        ("03 53 01 05 10", "+33353010510", false),
        ("04 65 71 05 10", "+33465710510", false),
        ("05 36 49 05 10", "+33536490510", false),
    ] {
        let phone: PhoneNumber = text.parse().unwrap();
        assert_eq!((phone.as_str(), phone.is_mobile()), (e164, mobile));
    }
}

#[test]
fn overseas_numbers_get_their_own_country_code() {
    for (text, e164, mobile) in [
        ("0262 12 34 56", "+262262123456", false),
        ("0269 12 34 56", "+262269123456", false),
        ("0692 12 34 56", "+262692123456", true),
        ("0693 12 34 56", "+262693123456", true),
        ("0639 01 23 45", "+262639012345", true),
        ("0639 97 23 45", "+262639972345", true),
        ("0639 99 23 45", "+262639992345", true),
        ("0590 12 34 56", "+590590123456", false),
        ("0690 12 34 56", "+590690123456", true),
        ("0691 12 34 56", "+590691123456", true),
        ("0594 12 34 56", "+594594123456", false),
        ("0694 12 34 56", "+594694123456", true),
        ("0596 12 34 56", "+596596123456", false),
        ("0696 12 34 56", "+596696123456", true),
        ("0697 12 34 56", "+596697123456", true),
        ("0709 00 12 34", "+590709001234", true),
        ("0709 10 12 34", "+596709101234", true),
        ("0709 20 12 34", "+262709201234", true),
        ("0709 30 12 34", "+594709301234", true),
        ("0709 35 12 34", "+262709351234", true),
    ] {
        let phone: PhoneNumber = text.parse().unwrap();
        assert_eq!((phone.as_str(), phone.is_mobile()), (e164, mobile), "{text}");
        assert_eq!(e164.parse(), Ok(phone.clone()), "{e164}");
        assert_eq!(format!("00{}", &e164[1..]).parse(), Ok(phone), "{e164}");
    }
}

#[test]
fn an_overseas_number_after_plus_33_is_accepted() {
    let phone: PhoneNumber = "+33 692 12 34 56".parse().unwrap();
    assert_eq!(phone.as_str(), "+262692123456");
}

#[test]
fn mainland_mobiles_beside_the_overseas_ones_stay_on_the_mainland() {
    for text in ["06 95 12 34 56", "06 98 12 34 56", "06 99 12 34 56", "06 12 34 56 78", "07 55 12 34 56"] {
        let phone: PhoneNumber = text.parse().unwrap();
        assert!(phone.as_str().starts_with("+33") && phone.is_mobile(), "{text}");
    }
    assert!(!"09 70 12 34 56".parse::<PhoneNumber>().unwrap().is_mobile());
}

#[test]
fn numbers_that_belong_to_no_person_are_refused() {
    for text in [
        "0892 70 12 39",
        "08 00 12 34 56",
        "+33 8 92 70 12 39",
        "36 46",
        "112",
        "06 39 98 01 2",
        "06 39 98 01 234",
        "6 39 98 01 23",
        "33639980123",
        "+44 7700 900123",
        "+32 470 12 34 56",
        "+1 202 555 0123",
        "+262 6 12 34 56 78",
        "+590 692 12 34 56",
        "+262 639 98 01 23",
        "+",
        "00",
        "+33",
        "0",
        "00 39 98 01 23 4",
        "05 08 41 12 34",
        "07 00 12 34 56",
        "07 09 99 12 34",
        "(06) 39 98 01 23",
        "06 39 98 O1 23",
        "06 39 98 01 ²3",
        "+33 (0)(0)6 39 98 01 23",
        "+33 00 6 39 98 01 23",
        "0 (0)6 39 98 01 23",
        "06,39,98,01,23",
        "tel:0639980123",
    ] {
        assert_eq!(text.parse::<PhoneNumber>(), Err(FieldCode::PhoneInvalid), "{text}");
    }
    assert_eq!(" . ".parse::<PhoneNumber>(), Err(FieldCode::Required));
    assert_eq!("0".repeat(201).parse::<PhoneNumber>(), Err(FieldCode::TooLong));
}

#[test]
fn debug_does_not_show_the_number() {
    assert_eq!(format!("{:?}", "0639980123".parse::<PhoneNumber>().unwrap()), "PhoneNumber(…)");
}

proptest! {
    #[test]
    fn a_formatted_number_is_accepted(digits in "0[1-9][0-9]{8}") {
        if let Ok(phone) = digits.parse::<PhoneNumber>() {
            prop_assert_eq!(phone.as_str().parse(), Ok(phone.clone()));
            prop_assert_eq!(phone.national().parse(), Ok(phone.clone()));
            prop_assert_eq!(phone.national().replace(' ', ""), digits);
            prop_assert!(phone.hint().ends_with(&phone.as_str()[phone.as_str().len() - 3..]));
        }
    }
}

#[test]
fn an_incomplete_number_is_grouped_as_people_read_it_and_stays_the_same_number() {
    for (typed, shown) in [
        ("0", "0"),
        ("063998012", "06 39 98 01 2"),
        ("06-39-98-01-23", "06 39 98 01 23"),
        ("0033639980123", "0033 6 39 98 01 23"),
        ("+262692123456", "+262 692 12 34 56"),
        ("00262692123456", "00262 692 12 34 56"),
        ("+33 (0)6 39 98 01 23", "+33 (0)6 39 98 01 23"),
        ("063998012345", "06 39 98 01 23 45"),
    ] {
        assert_eq!(PhoneNumber::spaced(typed), shown);
        assert_eq!(shown.parse::<PhoneNumber>(), typed.parse(), "{typed}");
    }
}
