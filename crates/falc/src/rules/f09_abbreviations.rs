//! F09: no abbreviation.
//!
//! Source: the standards: "Do not use abbreviations like 'e.g.' or 'etc.'"
//!
//! Limits: the rule uses a list. Units (« km », « kg ») are absent from it, because people see them on
//! every sign.

use super::Rule;
use crate::{Document, Finding, Word};

/// Abbreviation, whether it requires a dot, and the full form. An empty full form means that the sentence
/// needs rewriting.
const SHORT: &[(&str, bool, &str)] = &[
    ("etc", false, "et d’autres choses"),
    ("ex", false, "exemple"),
    ("svp", false, "s’il vous plaît"),
    ("stp", false, "s’il te plaît"),
    ("n°", false, "numéro"),
    ("nº", false, "numéro"),
    ("tél", false, "téléphone"),
    ("tel", true, "téléphone"),
    ("rdv", false, "rendez-vous"),
    ("qqn", false, "quelqu’un"),
    ("qqch", false, "quelque chose"),
    ("càd", false, "c’est-à-dire"),
    ("cf", false, "voir"),
    ("mme", false, "Madame"),
    ("mlle", false, "Madame"),
    ("m", true, "Monsieur"),
    ("dr", false, "docteur"),
    ("bd", false, "boulevard"),
    ("av", true, "avenue"),
    ("max", true, "au plus"),
    ("min", true, "au moins"),
    ("art", true, "article"),
    ("resp", true, "responsable"),
    ("obs", true, "observation"),
    ("p", true, "page"),
    ("env", true, "environ"),
    ("hab", true, "habitants"),
    ("jj", false, "le jour, avec 2 chiffres"),
    ("aaaa", false, "l’année, avec 4 chiffres"),
];

/// Whether the letters are a placeholder of a date part: JJ, MM, AAAA.
pub(super) fn is_date_pattern(name: &str) -> bool {
    matches!(name, "JJ" | "MM" | "AA" | "AAAA" | "YYYY")
}

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        for (index, word) in sentence.words.iter().enumerate() {
            let dot =
                sentence.words.get(index + 1).is_some_and(|next| next.is_sign('.') && next.start == word.end);
            let last = index + 2 >= sentence.words.len();
            let Some(full) = in_full(word, dot && !last) else { continue };
            let message = format!("« {} » is short for something: write it in full", word.text);
            found.push(passage.finding(Rule::Abbreviations, word.start, message, Some(full.to_owned())));
        }
    }
    found
}

/// The full form of an abbreviation.
pub(super) fn in_full(word: &Word, dot: bool) -> Option<&'static str> {
    if word.text == "MM" {
        return Some("le mois, avec 2 chiffres");
    }
    let lower = word.lower();
    let short = SHORT.iter().find(|(short, needs_dot, _)| *short == lower && (dot || !needs_dot));
    short.map(|(_, _, full)| *full)
}

#[cfg(test)]
mod tests {
    use crate::Rule::Abbreviations;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(Abbreviations, "Exemple\u{a0}: le numéro de téléphone du docteur."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(
            found(Abbreviations, "Ex.\u{a0}: le tél. du Dr Roux, etc."),
            ["1: exemple", "10: téléphone", "18: docteur", "27: et d’autres choses"]
        );
        assert_eq!(found(Abbreviations, "J’écris le n° de la carte."), ["12: numéro"]);
        assert_eq!(found(Abbreviations, "JJ/MM/AAAA").len(), 3);
        assert_eq!(found(Abbreviations, "J’appelle M. Martin."), ["11: Monsieur"]);
    }
}
