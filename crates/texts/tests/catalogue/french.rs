//! Plain French, beyond the rules of the linter (`crates/falc`: length, ideas, voice, words, typography).

use shared::day::from_iso as day;
use texts::{Language, french};

use crate::{NONE, Text, at_fault, is_sms};

fn wrong(is_wrong: impl Fn(&Text) -> bool) -> Vec<String> {
    at_fault(Language::French, is_wrong)
}

#[test]
fn an_entry_is_one_line() {
    assert_eq!(wrong(|text| text.text.contains('\n')), NONE);
}

#[test]
fn an_sms_has_no_sign_that_asks_for_one_outside_its_alphabet() {
    assert_eq!(wrong(|text| is_sms(text) && text.text.contains(['\'', ':', '?', '!', ';', '«', '»'])), NONE);
}

#[test]
fn no_text_has_a_double_or_a_trailing_space_but_a_prefix() {
    assert_eq!(
        wrong(|text| {
            text.text.contains("  ")
                || text.text.starts_with(' ')
                || (text.text.ends_with(' ') && text.key != "common.error_prefix")
        }),
        NONE
    );
}

#[test]
fn nothing_to_click_stands_in_a_text() {
    assert_eq!(wrong(|text| text.text.contains("http") || text.text.contains("www.")), NONE);
}

#[test]
fn the_examples_are_those_with_a_right_key() {
    assert_eq!(
        french().card_numbers.nir_example.text,
        "Exemple\u{a0}: 1\u{a0}55\u{a0}12\u{a0}55\u{a0}555\u{a0}555\u{a0}97"
    );
    let typed = french().card_numbers.nir_example.split(": ").nth(1).unwrap();
    assert!(typed.parse::<shared::field::Nir>().is_ok());
}

#[test]
fn a_number_is_spoken_digit_by_digit() {
    assert_eq!(
        wrong(|text| {
            let digits = text.text.split(|sign: char| !sign.is_ascii_digit()).map(str::len).max();
            // A year and a postcode are spoken as numbers.
            digits.is_some_and(|longest| longest > 5)
                && text.spoken.is_none()
                && !text.key.starts_with("field_words")
        }),
        NONE
    );
}

#[test]
fn plurals_follow_the_number() {
    let words = french();
    assert_eq!((words.dates.minutes)(1), "1\u{a0}minute");
    assert_eq!((words.dates.minutes)(5), "5\u{a0}minutes");
    assert_eq!((words.common.summary_title)(1), "Je corrige 1\u{a0}réponse");
    assert_eq!((words.common.summary_title)(2), "Je corrige 2\u{a0}réponses");
    assert_eq!((words.notices.attempts_left)(1), "J’ai encore 1\u{a0}essai.");
    assert_eq!((words.notices.attempts_left)(0), "Mes essais sont finis.");
}

#[test]
fn a_step_says_its_number_and_its_name() {
    let common = &french().common;
    assert_eq!((common.step_now)(2, &common.step_code), "Étape 2 sur\u{a0}4\u{a0}: Mon code");
}

#[test]
fn a_date_is_in_full_with_its_day() {
    let in_full = |iso| (french().dates.in_full)(day(iso).unwrap());
    assert_eq!(in_full("2015-10-13"), "mardi 13\u{a0}octobre 2015");
    assert_eq!(in_full("2000-01-01"), "samedi 1er\u{a0}janvier 2000");
    assert_eq!(in_full("2024-02-29"), "jeudi 29\u{a0}février 2024");
    assert_eq!(in_full("1999-08-31"), "mardi 31\u{a0}août 1999");
    assert_eq!(in_full("2022-12-05"), "lundi 5\u{a0}décembre 2022");
}

#[test]
fn what_is_no_iso_date_is_no_day() {
    for text in
        ["", "2015", "2015-10", "2015-13-01", "2015-02-30", "2015-10-13-01", "13/10/2015", "deux mille"]
    {
        assert_eq!(day(text), None, "{text}");
    }
}

#[test]
fn the_space_says_since_when_it_exists() {
    assert_eq!(
        (french().activate.created_on)(day("2015-10-13").unwrap()),
        "Mon espace santé existe depuis le mardi 13\u{a0}octobre 2015."
    );
}
