//! Properties of the split into words and sentences: complete, without overlap, with correct positions.

use falc::{lint, markdown, plain, sentences, words};
use proptest::prelude::*;

/// Generates realistic and arbitrary text.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zéàçœA-ZÉ0-9 \u{a0}\u{202f}’'«».,;:?!…()/*@_°\\-\n]{0,80}",
        "(je|l’|d'|qu’|aujourd’hui|e-mail|1 55|H7GC F3KV|F.A.L.C.|etc.|13/10/2015|nat***@a.fr|n°|« | »| |\n|\\. |\\?){0,20}",
        any::<String>(),
    ]
}

/// The character at a line and a column of the source.
fn at(source: &str, line: usize, column: usize) -> Option<char> {
    source.split('\n').nth(line - 1)?.chars().nth(column - 1)
}

proptest! {
    #[test]
    fn a_word_is_what_stands_at_its_place(text in text()) {
        let signs: Vec<char> = text.chars().collect();
        let mut end = 0;
        for word in words(&text) {
            prop_assert!(word.start >= end && word.end > word.start && word.end <= signs.len());
            prop_assert!(signs[end..word.start].iter().all(|sign| sign.is_whitespace()));
            prop_assert_eq!(signs[word.start..word.end].iter().collect::<String>(), word.text);
            end = word.end;
        }
        prop_assert!(signs[end..].iter().all(|sign| sign.is_whitespace()));
    }

    #[test]
    fn sentences_hold_every_word_once_and_in_order(text in text()) {
        let all: Vec<_> = sentences(&text).into_iter().flat_map(|sentence| sentence.words).collect();
        prop_assert_eq!(all, words(&text));
        prop_assert!(sentences(&text).iter().all(|sentence| !sentence.words.is_empty()));
    }

    #[test]
    fn a_finding_of_plain_text_stands_on_a_sign_of_the_source(text in text()) {
        for finding in lint(&plain("a.txt", &text)) {
            let sign = at(&text, finding.line, finding.column);
            prop_assert!(sign.is_some_and(|sign| !sign.is_whitespace()), "{:?} of {:?}", finding, text);
        }
    }

    #[test]
    fn a_finding_of_markdown_stands_in_the_source(text in text()) {
        for finding in lint(&markdown("a.md", &text)) {
            prop_assert!(text.split('\n').nth(finding.line - 1).is_some_and(|line| finding.column <= line.chars().count() + 1));
        }
    }
}

#[test]
fn french_is_cut_as_it_is_read() {
    for (text, expected) in [
        ("L’aide d’Anne, aujourd’hui", vec!["L’aide", "d’Anne", ",", "aujourd’hui"]),
        ("1\u{a0}55 12 signes", vec!["1\u{a0}55 12", "signes"]),
        ("Code H7GC F3KV C2D9.", vec!["Code", "H7GC F3KV C2D9", "."]),
        ("«\u{a0}Où\u{a0}?\u{a0}»", vec!["«", "Où", "?", "»"]),
        ("Sur cnil.fr.", vec!["Sur", "cnil.fr", "."]),
        ("Le n° 3,5 au F.A.L.C.", vec!["Le", "n°", "3,5", "au", "F.A.L.C."]),
        ("Est-ce moi-même…", vec!["Est-ce", "moi-même", "…"]),
    ] {
        let cut: Vec<String> = words(text).into_iter().map(|word| word.text).collect();
        assert_eq!(cut, expected);
    }
}

#[test]
fn an_elision_and_a_hyphen_have_parts() {
    let parts = |text| words(text)[0].parts();
    assert_eq!(parts("Qu'est-ce"), ["qu’", "est", "ce"]);
    assert_eq!(parts("aujourd’hui"), ["aujourd’hui"]);
    assert_eq!(parts("e-mail"), ["e-mail"]);
}

#[test]
fn a_sentence_ends_where_a_reader_ends_it() {
    for (text, count) in [
        ("Je lis. Je signe.", 2),
        ("J’appelle M. Martin. Voir p. 3.", 2),
        ("« C’est moi. » Je signe.", 2),
        ("Le n° est 3.5 ou 4.", 1),
        ("Mes signes\u{a0}: _ . - et @", 1),
        ("Je trouve le numéro\ndevant ma carte", 1),
        ("Mon adresse est fausse\nJe clique", 2),
        ("J’attends… encore", 1),
    ] {
        assert_eq!(sentences(text).len(), count, "{text}");
    }
}
