//! No input makes a parser panic.

use proptest::prelude::*;
use shared::Date;
use shared::field::{
    BirthDate, CardKind, DatePart, EmailAddress, Identifier, IdentifierRule, NewPassword, Nir, PasswordRule,
    PhoneNumber, ProvisionalCode, ShortCode, VitaleSerial, begins_beside_a_photo, blocks, blocks_to_check,
    nir_in_place_of_serial, photo_number_without_photo, serial_in_place_of_nir, strip,
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_input_panics(text in hostile(), other in hostile()) {
        parse(&text, &other);
    }
}

#[test]
fn very_long_input_does_not_panic() {
    for sign in ["1", "é", " ", "@", ".", "2A", "\u{200b}", "😀"] {
        let text = sign.repeat(100_000);
        parse(&text, &text);
    }
}

/// Any text, and texts of the characters that parsers handle specially.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,40}",
        "[0-9AaBb .é²-]{0,20}",
        "[+0-9() ]{0,20}",
        "[a-z@.-]{0,20}",
        "[0-9-]{0,12}",
        "[0-9AB]{13}é",
        "[0-9]{5}é[0-9]{8,9}",
    ]
}

fn parse(text: &str, other: &str) {
    let today = Date::from_ordinal_date(2026, 60).expect("a day of the calendar");
    let _ = strip(text);
    let _ = text.parse::<Nir>().map(|nir| nir.grouped());
    let _ = text.parse::<CardKind>();
    for kind in CardKind::ALL {
        let _ = VitaleSerial::parse(*kind, text);
        let _ = photo_number_without_photo(*kind, text);
    }
    let _ = (serial_in_place_of_nir(text, other), nir_in_place_of_serial(text));
    let _ = begins_beside_a_photo(text);
    let _ = blocks(text).map(|block| (block.block(), block.typed().len(), block.state()));
    let _ = blocks_to_check(text, BirthDate::parse(other, today).ok(), today);
    let _ = ProvisionalCode::foreign_sign(text);
    let _ = BirthDate::parse(text, today);
    let _ = BirthDate::from_fields(text, other, text, today);
    let _ = DatePart::first_empty(text, other, text);
    let _ = text.parse::<ProvisionalCode>().map(|code| code.grouped());
    let _ = text.parse::<ShortCode>().map(|code| code.grouped());
    let _ = text.parse::<EmailAddress>().map(|email| email.hint());
    let _ = text.parse::<PhoneNumber>().map(|phone| (phone.national(), phone.hint()));
    let _ = text.parse::<Identifier>();
    let _ = NewPassword::parse(text, other);
    let _: Vec<bool> = IdentifierRule::ALL.iter().map(|rule| rule.met(text)).collect();
    let _: Vec<bool> = PasswordRule::ALL.iter().map(|rule| rule.met(text)).collect();
}
