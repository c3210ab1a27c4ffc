//! Provisional codes and short codes.

use proptest::prelude::*;
use shared::field::{FieldCode, PROVISIONAL_ALPHABET, ProvisionalCode, ShortCode};

#[test]
fn separators_and_case_are_ignored() {
    for typed in ["H7GCF3KVC2D9", "h7gc f3kv c2d9", " H7GC-f3kv/C2D9. "] {
        let code: ProvisionalCode = typed.parse().unwrap();
        assert_eq!(code.as_str(), "H7GCF3KVC2D9");
        assert_eq!(code.grouped(), "H7GC F3KV C2D9");
    }
}

#[test]
fn an_incomplete_code_is_grouped_and_surplus_characters_are_kept() {
    for (typed, shown) in [
        ("", ""),
        ("h7gc", "H7GC"),
        ("h7gc ", "H7GC"),
        ("h7gcf", "H7GC F"),
        ("H7GC-F3KV-C2D9", "H7GC F3KV C2D9"),
        ("H7GC F3KV C2D9 X", "H7GC F3KV C2D9 X"),
    ] {
        assert_eq!(ProvisionalCode::spaced(typed), shown);
        assert_eq!(ProvisionalCode::spaced(shown), shown);
    }
}

#[test]
fn the_alphabet_has_no_look_alikes_and_no_vowels() {
    for sign in "015 8BILOQSUZAEY".chars() {
        assert!(!PROVISIONAL_ALPHABET.contains(sign), "{sign}");
    }
}

#[test]
fn an_invalid_character_is_reported_before_the_length() {
    for typed in ["H7GC F3KV C2DB", "H7GC F3KV C2D8", "OS", "H7GC F3KV C2Dé", "H7GC F3KV C2D9 0"] {
        assert_eq!(typed.parse::<ProvisionalCode>(), Err(FieldCode::CodeCharacters), "{typed}");
    }
    assert_eq!("H7GC F3KV C2D".parse::<ProvisionalCode>(), Err(FieldCode::CodeLength));
    assert_eq!("H7GC F3KV C2D9 9".parse::<ProvisionalCode>(), Err(FieldCode::CodeLength));
    assert_eq!(" - ".parse::<ProvisionalCode>(), Err(FieldCode::Required));
    assert_eq!("2".repeat(201).parse::<ProvisionalCode>(), Err(FieldCode::TooLong));
}

#[test]
fn the_first_invalid_character_is_returned_in_upper_case() {
    for (typed, sign) in [
        ("H7GC F3KV C2DB", Some('B')),
        ("h7gc-f3kv-c2do", Some('O')),
        ("H7GC F3KV C2D8", Some('8')),
        ("S5", Some('S')),
        ("H7GC F3KV C2Dé", Some('é')),
        ("H7GC F3KV C2D9", None),
        ("H7GC", None),
        ("", None),
    ] {
        assert_eq!(ProvisionalCode::foreign_sign(typed), sign, "{typed}");
    }
}

#[test]
fn a_short_code_is_six_digits() {
    let code: ShortCode = " 012-345 ".parse().unwrap();
    assert_eq!((code.as_str(), code.grouped().as_str()), ("012345", "012 345"));
    assert_eq!("12345".parse::<ShortCode>(), Err(FieldCode::CodeLength));
    assert_eq!("1234567".parse::<ShortCode>(), Err(FieldCode::CodeLength));
    assert_eq!("12345O".parse::<ShortCode>(), Err(FieldCode::CodeCharacters));
    assert_eq!("".parse::<ShortCode>(), Err(FieldCode::Required));
}

#[test]
fn a_random_source_out_of_range_still_gives_a_code() {
    assert_eq!(ProvisionalCode::draw(|count| count).as_str(), "222222222222");
    assert_eq!(ShortCode::draw(|_| usize::MAX).as_str().len(), ShortCode::LENGTH);
}

#[test]
fn debug_does_not_show_the_code() {
    let (code, contact) = (ProvisionalCode::draw(|_| 0), ShortCode::draw(|_| 0));
    assert_eq!(format!("{code:?} {contact:?}"), "ProvisionalCode(…) ShortCode(…)");
}

proptest! {
    #[test]
    fn each_character_is_drawn_by_its_index_and_a_formatted_code_is_accepted(
        numbers in prop::collection::vec(0..21usize, ProvisionalCode::LENGTH),
    ) {
        let mut next = numbers.iter().copied();
        let code = ProvisionalCode::draw(|_| next.next().unwrap());
        let expected: String = numbers.iter().map(|number| PROVISIONAL_ALPHABET.chars().nth(*number).unwrap()).collect();
        prop_assert_eq!(code.as_str(), &expected);
        prop_assert_eq!(code.grouped().parse(), Ok(code.clone()));
        prop_assert_eq!(code.as_str().to_lowercase().parse(), Ok(code));
    }

    #[test]
    fn a_code_is_refused_for_its_characters_if_one_of_them_is_invalid(typed in "[ 0-9A-Za-z]{1,16}") {
        let refused = typed.parse::<ProvisionalCode>() == Err(FieldCode::CodeCharacters);
        prop_assert_eq!(ProvisionalCode::foreign_sign(&typed).is_some(), refused);
    }

    #[test]
    fn a_formatted_short_code_is_accepted(digits in "[0-9]{6}") {
        let code: ShortCode = digits.parse().unwrap();
        prop_assert_eq!(code.grouped().parse(), Ok(code));
    }
}
