//! Identifiers and their checklist of rules.

use proptest::prelude::*;
use shared::field::{FieldCode, Identifier, IdentifierRule};

#[test]
fn letters_digits_and_three_signs_are_accepted() {
    for text in ["nathalie", "nath.alie", "nath_alie-55", "12345678", "a.b.c.d.", &"a".repeat(100)] {
        assert_eq!(text.parse::<Identifier>().unwrap().as_str(), text);
    }
    assert_eq!(" nathalie ".parse::<Identifier>().unwrap().as_str(), "nathalie");
}

#[test]
fn each_error_has_its_code() {
    for (text, code) in [
        ("", FieldCode::Required),
        (" \u{a0}", FieldCode::Required),
        ("nathali", FieldCode::IdentifierTooShort),
        ("Nathalie", FieldCode::IdentifierCharacters),
        ("hélène-55", FieldCode::IdentifierCharacters),
        ("nathalie durand", FieldCode::IdentifierCharacters),
        ("nathalie@orange", FieldCode::IdentifierCharacters),
        ("nathalie/55", FieldCode::IdentifierCharacters),
        // The character is reported before the length.
        ("Nath", FieldCode::IdentifierCharacters),
        ("nathalie@orange.fr", FieldCode::IdentifierIsEmail),
        ("a@b.fr", FieldCode::IdentifierIsEmail),
        ("255081416802538", FieldCode::IdentifierIsNir),
        ("2.55.08.14.168.025.38", FieldCode::IdentifierIsNir),
        ("2-55-08-14-168-025-38", FieldCode::IdentifierIsNir),
        ("2 55 08 14 168 025 38", FieldCode::IdentifierIsNir),
        ("284052a32102552", FieldCode::IdentifierIsNir),
    ] {
        assert_eq!(text.parse::<Identifier>(), Err(code), "{text}");
    }
    assert_eq!("a".repeat(101).parse::<Identifier>(), Err(FieldCode::TooLong));
}

#[test]
fn fifteen_digits_that_are_no_social_security_number_are_an_identifier() {
    assert!("255081416802539".parse::<Identifier>().is_ok());
}

#[test]
fn the_checklist_follows_the_typed_text() {
    let ticks = |text: &str| IdentifierRule::ALL.iter().map(|rule| rule.met(text)).collect::<Vec<_>>();
    assert_eq!(ticks(""), [false, false]);
    assert_eq!(ticks("nath"), [false, true]);
    assert_eq!(ticks("Nathalie"), [true, false]);
    assert_eq!(ticks("nathalie "), [true, true]);
    assert_eq!(ticks(&"a".repeat(101)), [false, true]);
}

proptest! {
    #[test]
    fn a_text_that_satisfies_both_rules_is_refused_only_as_a_social_security_number(text in "[a-z0-9_.-]{8,20}") {
        prop_assert!(IdentifierRule::ALL.iter().all(|rule| rule.met(&text)));
        let parsed = text.parse::<Identifier>();
        prop_assert!(parsed.is_ok() || parsed == Err(FieldCode::IdentifierIsNir));
    }

    #[test]
    fn an_accepted_identifier_satisfies_both_rules(text in any::<String>()) {
        if let Ok(identifier) = text.parse::<Identifier>() {
            prop_assert!(IdentifierRule::ALL.iter().all(|rule| rule.met(identifier.as_str())));
        }
    }
}
