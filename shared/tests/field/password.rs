//! New passwords, whose broken rules are reported at once.

use proptest::prelude::*;
use shared::field::{FieldCode, NewPassword, PasswordRule, ProvisionalCode};

const IDENTIFIER: &str = "nathalie-55";

#[test]
fn a_password_with_all_four_classes_is_accepted_unchanged() {
    for text in ["Soleil26!", " Soleil 26 ", "Éte-2026", "Aa1😀aaaa", "Ünï-cödé9", "Жизнь-2026", "Abc٣-efg"]
    {
        assert_eq!(NewPassword::parse(text, IDENTIFIER).unwrap().reveal(), text);
    }
}

#[test]
fn each_rule_has_its_code() {
    for (text, code) in [
        ("Sole26!", FieldCode::PasswordTooShort),
        ("soleil26!", FieldCode::PasswordNeedsUpper),
        ("SOLEIL26!", FieldCode::PasswordNeedsLower),
        ("Soleil-d-or", FieldCode::PasswordNeedsDigit),
        ("Soleil26", FieldCode::PasswordNeedsSpecial),
        // A combining accent is part of its letter.
        ("Soleile\u{301}26", FieldCode::PasswordNeedsSpecial),
        ("Nathalie-55", FieldCode::PasswordContainsIdentifier),
        ("xxNATHALIE-55xx", FieldCode::PasswordContainsIdentifier),
    ] {
        assert_eq!(refused(text), [code], "{text}");
    }
}

#[test]
fn all_broken_rules_are_reported_at_once() {
    assert_eq!(
        refused("é"),
        [
            FieldCode::PasswordTooShort,
            FieldCode::PasswordNeedsUpper,
            FieldCode::PasswordNeedsDigit,
            FieldCode::PasswordNeedsSpecial
        ]
    );
    let long = format!("{}nathalie-55", "a".repeat(128));
    assert_eq!(
        refused(&long),
        [FieldCode::TooLong, FieldCode::PasswordNeedsUpper, FieldCode::PasswordContainsIdentifier]
    );
}

#[test]
fn an_empty_password_is_only_required() {
    assert_eq!(refused(""), [FieldCode::Required]);
    assert_eq!(refused("         "), [FieldCode::Required]);
}

#[test]
fn lengths_count_characters_and_not_bytes() {
    assert!(NewPassword::parse("Éé1!éééé", IDENTIFIER).is_ok());
    assert_eq!(refused("Éé1!ééé"), [FieldCode::PasswordTooShort]);
    assert!(NewPassword::parse(&format!("É1!{}", "é".repeat(125)), IDENTIFIER).is_ok());
    assert_eq!(refused(&format!("É1!{}", "é".repeat(126))), [FieldCode::TooLong]);
}

#[test]
fn without_an_identifier_the_password_is_not_compared() {
    assert!(NewPassword::parse("Soleil26!", "").is_ok());
    assert!(NewPassword::parse("Soleil26!", "  ").is_ok());
    // The space that a phone appends to the identifier is ignored.
    assert!(NewPassword::parse("Nathalie-55", " nathalie-55 ").is_err());
}

#[test]
fn the_code_is_recognised_in_any_format() {
    let code: ProvisionalCode = "H7GC F3KV C2D9".parse().unwrap();
    for text in ["H7gc-F3kv-C2d9", "h7Gc f3kv c2d9", "H7GC.f3kv.C2D9."] {
        assert!(NewPassword::parse(text, IDENTIFIER).unwrap().is_code(&code), "{text}");
    }
    assert!(!NewPassword::parse("H7gc-F3kv-C2d7", IDENTIFIER).unwrap().is_code(&code));
}

#[test]
fn debug_does_not_show_the_password() {
    assert_eq!(format!("{:?}", NewPassword::parse("Soleil26!", "").unwrap()), "NewPassword(…)");
}

proptest! {
    #[test]
    fn the_checklist_and_the_parser_agree(text in "[A-Za-z0-9éÉ!?😀 ]{1,20}") {
        prop_assume!(!text.trim().is_empty());
        let broken: Vec<FieldCode> =
            PasswordRule::ALL.iter().filter(|rule| !rule.met(&text)).map(|rule| rule.code()).collect();
        prop_assert_eq!(NewPassword::parse(&text, "").err().unwrap_or_default(), broken);
    }
}

fn refused(text: &str) -> Vec<FieldCode> {
    NewPassword::parse(text, IDENTIFIER).err().unwrap_or_default()
}
