//! F06: the text is in the first person: `je`, `mon`; never `vous`, `tu`, `nous`, `notre`.
//!
//! Source: the standards: "Speak to people directly". Guides for easy-to-read French use the first person,
//! because a person who reads aloud then says what they do.
//!
//! Limits: « ton » and « tes » always count as possessives. An imperative without a pronoun (« Cliquez »)
//! passes.

use super::Rule;
use crate::{Document, Finding};

/// Words of the second person and of the first person plural, and their replacements.
const OTHERS: &[(&str, &str)] = &[
    ("vous", "je"),
    ("vous-même", "moi-même"),
    ("votre", "mon"),
    ("vos", "mes"),
    ("tu", "je"),
    ("te", "me"),
    ("t’", "m’"),
    ("toi", "moi"),
    ("ton", "mon"),
    ("ta", "ma"),
    ("tes", "mes"),
    ("nous", "je"),
    ("notre", "mon"),
    ("nos", "mes"),
];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        for (part, word) in sentence.parts() {
            if let Some((_, mine)) = OTHERS.iter().find(|(other, _)| *other == part) {
                let message = format!("« {part} » is not the voice of who reads");
                let finding =
                    passage.finding(Rule::ThePersonSpeaks, word.start, message, Some((*mine).to_owned()));
                found.push(finding);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::Rule::ThePersonSpeaks;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(ThePersonSpeaks, "Je prends mon rendez-vous."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(found(ThePersonSpeaks, "Notre code est long."), ["1: mon"]);
        assert_eq!(found(ThePersonSpeaks, "Voulez-vous votre carte\u{a0}?"), ["1: je", "13: mon"]);
        assert_eq!(found(ThePersonSpeaks, "L’aide t’attend."), ["8: m’"]);
    }
}
