//! F08: an acronym is explained in the same text or on the same screen.
//!
//! Source: the standards: "Avoid using initials. Use the full word where possible. Where you have to use
//! initials, explain them."
//!
//! Limits: the rule recognises acronyms by their capitals. A frequent word of 4 or more capital letters
//! counts as an emphasised word. Acronyms in lower case (« sida ») count as ordinary words. `glossary.rs`
//! defines what counts as an explanation.

use super::Rule;
use super::f09_abbreviations::{in_full, is_date_pattern};
use super::f11_digits::roman;
use super::glossary::{is_explained, is_in_glossary, unexplained};
use crate::french::frequency::is_listed;
use crate::{Document, Finding, Kind, Word};

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    let mut told: Vec<(String, String)> = Vec::new();
    for (passage, sentence) in document.sentences() {
        let shouted = sentence.words.len() > 1
            && sentence.words.iter().all(|word| word.text == word.text.to_uppercase());
        for (name, word) in sentence.words.iter().filter_map(|word| Some((acronym(word)?, word))) {
            if shouted && is_listed(&name.to_lowercase()) {
                continue;
            }
            let once = (passage.screen().to_owned(), name.clone());
            if is_in_glossary(&name.to_lowercase())
                || told.contains(&once)
                || is_explained(document, passage.screen(), &name)
            {
                continue;
            }
            told.push(once);
            let message =
                format!("« {name} » has no explanation here: write it in full, or say what it means");
            found.push(passage.finding(Rule::Acronyms, word.start, message, None));
        }
    }
    found.extend(unexplained(document, Rule::Acronyms, is_acronym));
    found
}

/// Whether a term of the catalogue begins with an acronym.
pub(super) fn is_acronym(term: &str) -> bool {
    let first = term.split(' ').next().unwrap_or_default();
    first.chars().count() > 1 && first.chars().all(char::is_uppercase)
}

/// The acronym in a word, without dots.
fn acronym(word: &Word) -> Option<String> {
    let part = word.text.rsplit(['’', '\'']).next()?;
    let name: String = part.chars().filter(|sign| *sign != '.').collect();
    let letters = name.chars().count();
    let capitals = name.chars().all(|sign| sign.is_uppercase());
    let shouts = letters > 3 && is_listed(&name.to_lowercase());
    let other = roman(&name).is_some() || is_date_pattern(&name) || in_full(word, false).is_some();
    (word.kind == Kind::Word && letters > 1 && capitals && !shouts && !other).then_some(name)
}

#[cfg(test)]
mod tests {
    use crate::Rule::Acronyms;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(Acronyms, "J’écris à la CNIL.\nCNIL veut dire Commission nationale."), NOTHING);
        assert_eq!(found(Acronyms, "Je reçois un SMS."), NOTHING);
        assert_eq!(found(Acronyms, "MON ESPACE SANTÉ"), NOTHING);
    }

    #[test]
    fn bad() {
        assert!(found(Acronyms, "J’appelle la CPAM.\nLa CPAM répond.")[0].starts_with("14: « CPAM »"));
        assert_eq!(found(Acronyms, "J’appelle la CPAM.\nLa CPAM répond.").len(), 1, "each is told once");
        assert_eq!(found(Acronyms, "J’ai droit à l’A.A.H.").len(), 1);
    }
}
