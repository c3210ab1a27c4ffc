//! F10: no special characters in prose.
//!
//! Source: the standards: "Avoid all special characters where possible, like \, &, <, § or #."
//!
//! Limits: addresses and masked contacts are not prose. F12 reports a date with slashes, and F09 a date
//! pattern.

use super::Rule;
use super::f09_abbreviations::is_date_pattern;
use crate::allowed::{Allowed, allow, is_allowed_key};
use crate::{Document, Finding, Kind, Sentence};

/// Characters and their replacements in words.
const SIGNS: &[(char, Option<&str>)] = &[
    ('&', Some("et")),
    ('<', Some("plus petit que")),
    ('>', Some("plus grand que")),
    ('§', Some("paragraphe")),
    ('#', None),
    ('/', Some("ou")),
    ('\\', None),
    ('(', None),
    (')', None),
    ('*', None),
    ('%', Some("pour cent")),
    ('[', None),
    (']', None),
    ('→', None),
];

/// Keys that may contain a special character.
const KEYS: &[Allowed] =
    &[allow("common.count_short", "a counter of signs, said aloud as « sur » by its spoken form")];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        if is_allowed_key(KEYS, passage.key()) {
            continue;
        }
        for (index, word) in sentence.words.iter().enumerate() {
            if word.kind == Kind::Number && word.text.matches('/').count() == 1 {
                let better = Some(word.text.replace('/', " sur "));
                found.push(passage.finding(Rule::SpecialSigns, word.start, message('/'), better));
            }
            if word.kind != Kind::Sign {
                continue;
            }
            let sign = SIGNS.iter().find(|(sign, _)| word.is_sign(*sign));
            let Some((sign, words)) = sign else { continue };
            // One finding per pair of brackets: the opening one.
            if matches!(sign, ')' | ']') || (*sign == '/' && is_of_a_pattern(sentence, index)) {
                continue;
            }
            let counts =
                *sign == '/' && neighbours(sentence, index).iter().all(|kind| *kind == Some(Kind::Number));
            let words = if counts { Some("sur") } else { *words };
            found.push(passage.finding(
                Rule::SpecialSigns,
                word.start,
                message(*sign),
                words.map(str::to_owned),
            ));
        }
    }
    found
}

fn message(sign: char) -> String {
    match sign {
        '(' | '[' => "brackets hide a second idea: a sentence of its own".to_owned(),
        sign => format!("the sign {sign} is not read by everybody: a word for it"),
    }
}

fn neighbours(sentence: &Sentence, index: usize) -> [Option<Kind>; 2] {
    let kind = |at: Option<usize>| at.and_then(|at| sentence.words.get(at)).map(|word| word.kind);
    [kind(index.checked_sub(1)), kind(Some(index + 1))]
}

/// Whether a slash is part of a date pattern, which F09 reports.
fn is_of_a_pattern(sentence: &Sentence, index: usize) -> bool {
    let pattern = |at: Option<usize>| {
        at.and_then(|at| sentence.words.get(at)).is_some_and(|word| is_date_pattern(&word.text))
    };
    pattern(index.checked_sub(1)) || pattern(Some(index + 1))
}

#[cfg(test)]
mod tests {
    use crate::Rule::SpecialSigns;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(
            found(SpecialSigns, "J’écris à nat*****@exemple.fr ou sur https://exemple.fr/aide."),
            NOTHING
        );
        assert_eq!(found(SpecialSigns, "Le 13/10/2015"), NOTHING, "F12 says it");
        assert_eq!(found(SpecialSigns, "Mon signe spécial\u{a0}: @ + ="), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(found(SpecialSigns, "Le pain & le lait"), ["9: et"]);
        assert_eq!(found(SpecialSigns, "25\u{a0}% des gens"), ["4: pour cent"]);
        assert_eq!(found(SpecialSigns, "Un e-mail et/ou un SMS"), ["13: ou"]);
        assert_eq!(found(SpecialSigns, "0 / 15"), ["3: sur"]);
        assert_eq!(found(SpecialSigns, "J’ai 12/20."), ["6: 12 sur 20"]);
        assert_eq!(found(SpecialSigns, "Mon numéro (8 chiffres)").len(), 1);
    }
}
