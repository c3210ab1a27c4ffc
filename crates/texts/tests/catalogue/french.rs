//! Plain French: its typography, its length, its words.

use shared::day::from_iso as day;
use texts::{Language, french};

use crate::{NONE, Text, at_fault, is_sms};

const NBSP: char = '\u{a0}';

fn wrong(is_wrong: impl Fn(&Text) -> bool) -> Vec<String> {
    at_fault(Language::French, is_wrong)
}

/// Words as falc.md counts them: `l’`, `d’`, `qu’` belong to their word, and so does a number to
/// the groups it is written in.
fn words(sentence: &str) -> usize {
    sentence.split([' ', NBSP]).filter(|word| word.chars().any(char::is_alphabetic)).count()
}

/// Lower-case words without their signs, the parts on both sides of an apostrophe apart.
fn vocabulary(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|sign: char| !sign.is_alphanumeric() && sign != '-')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_apostrophe_is_the_typographic_one() {
    assert_eq!(wrong(|text| text.text.contains('\'')), NONE);
}

#[test]
fn a_non_breaking_space_stands_before_double_signs_and_inside_quotes() {
    assert_eq!(
        wrong(|text| {
            let signs: Vec<char> = text.text.chars().collect();
            signs.windows(2).any(|pair| {
                (matches!(pair[1], ':' | '?' | '!' | ';' | '»') && pair[0] != NBSP)
                    || (pair[0] == '«' && pair[1] != NBSP)
            })
        }),
        NONE
    );
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
fn a_capital_keeps_its_accent() {
    assert_eq!(
        wrong(|text| {
            ["Etape", "Etat", "Ecrire", "Ecris", "Ecouter", "Eteindre", "A qui", "A quoi", "A faire", "Etre"]
                .iter()
                .any(|start| text.text.contains(start))
        }),
        NONE
    );
}

#[test]
fn an_entry_is_one_sentence_on_one_line() {
    assert_eq!(
        wrong(|text| {
            let signs: Vec<char> = text.text.chars().collect();
            let begins_another = signs.windows(3).any(|three| {
                matches!(three[0], '.' | '?' | '!') && three[1] == ' ' && three[2].is_uppercase()
            });
            text.text.contains('\n') || (begins_another && !is_sms(text))
        }),
        NONE
    );
}

#[test]
fn a_sentence_has_12_words_at_most() {
    assert_eq!(wrong(|text| !is_sms(text) && words(&text.text) > 12), NONE);
}

#[test]
fn an_sms_has_15_words_a_sentence_at_most() {
    assert_eq!(wrong(|text| is_sms(text) && text.text.split(". ").any(|part| words(part) > 15)), NONE);
}

#[test]
fn a_sentence_has_one_idea() {
    assert_eq!(wrong(|text| text.text.contains(';')), NONE);
    assert_eq!(wrong(|text| text.text.matches(", ").count() > 1 && !text.key.starts_with("dates.")), NONE);
}

#[test]
fn the_person_speaks() {
    let others = ["vous", "votre", "vos", "tu", "ton", "tes", "nous", "notre", "nos"];
    assert_eq!(wrong(|text| vocabulary(&text.text).iter().any(|word| others.contains(&word.as_str()))), NONE);
}

#[test]
fn one_thing_has_one_word() {
    let never = [
        "nir",
        "nirs",
        "mail",
        "mails",
        "mél",
        "courriel",
        "courriels",
        "texto",
        "caractère",
        "caractères",
        "login",
        "pin",
        "otp",
        "dmp",
        "mobile",
        "formulaire",
        "cliquer",
        "clique",
    ];
    assert_eq!(wrong(|text| vocabulary(&text.text).iter().any(|word| never.contains(&word.as_str()))), NONE);
}

#[test]
fn no_abbreviation_and_no_special_sign() {
    let never = ["n°", "etc", "ex.", "svp", "JJ", "AAAA", "&", "<", ">", "§", "#", "(", ")", "*", "%"];
    assert_eq!(wrong(|text| never.iter().any(|sign| text.text.contains(sign))), NONE);
}

#[test]
fn a_slash_stands_only_in_a_counter() {
    assert_eq!(wrong(|text| text.text.contains('/') && text.key != "common.count_short"), NONE);
}

#[test]
fn no_sentence_begins_with_a_pronoun_that_looks_back() {
    let starts = ["Il ", "Ils ", "Elle ", "Elles ", "Cela ", "Ce dernier", "Celui", "Celle"];
    assert_eq!(wrong(|text| starts.iter().any(|start| text.text.starts_with(start))), NONE);
}

#[test]
fn nothing_to_click_stands_in_a_text() {
    assert_eq!(wrong(|text| text.text.contains("http") || text.text.contains("www.")), NONE);
}

#[test]
fn negations_are_those_that_the_guide_has() {
    let allowed = [
        "code.not_received",
        // What a person who asked for nothing must find at once.
        "messages.provisional_code_mail",
        "messages.contact_code_mail",
        "messages.contact_changed_mail",
        "messages.activated_mail",
    ];
    assert_eq!(
        wrong(|text| {
            let words = vocabulary(&text.text);
            let says_no = words.iter().any(|word| word == "ne" || word == "n")
                && ["pas", "plus", "jamais", "rien", "aucun"]
                    .iter()
                    .any(|no| words.iter().any(|word| word == no));
            says_no && !allowed.contains(&text.key)
        }),
        NONE
    );
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
            // A year and a postcode are said as numbers.
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
    assert_eq!((words.code.attempts_left)(1), "J’ai encore 1\u{a0}essai.");
    assert_eq!((words.code.attempts_left)(0), "Mes essais sont finis.");
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
        (french().activation.created_on)(day("2015-10-13").unwrap()),
        "Mon espace santé existe depuis le mardi 13\u{a0}octobre 2015."
    );
}
