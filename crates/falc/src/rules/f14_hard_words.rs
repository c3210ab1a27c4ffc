//! F14: a hard word is explained.
//!
//! Source: the standards: "Use words that are easy to understand. Do not use difficult words. If you need
//! to use difficult words, make sure you always explain them clearly."
//!
//! Limits: a rare word may be easy and a frequent one hard, but a program can only measure frequency. The
//! threshold is Zipf 4.0, ten per million words, after the removal of endings (`french/frequency.rs`). A
//! capitalised word inside a sentence counts as a name. Each word is reported once per text. `glossary.rs`
//! defines what counts as an explanation. The hard words of the catalogue are explained on each of their
//! screens, whatever their frequency.

use super::Rule;
use super::f08_acronyms::is_acronym;
use super::glossary::{is_explained, is_in_glossary, unexplained};
use crate::french::frequency::{with_accents, zipf};
use crate::{Document, Finding, Kind, Sentence, Word};

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let names = names(document);
    let mut found = Vec::new();
    let mut told: Vec<(String, String)> = Vec::new();
    for (passage, sentence) in document.sentences() {
        for (hard, word) in hard_words(sentence, &names) {
            let once = (passage.screen().to_owned(), hard.clone());
            if told.contains(&once)
                || is_in_glossary(&hard)
                || is_explained(document, passage.screen(), &hard)
            {
                continue;
            }
            told.push(once);
            let better = with_accents(&hard);
            // F18 reports a missing accent on a capital: « Etape ».
            if word.is_capitalised()
                && better.is_some_and(|better| !better.starts_with(hard.chars().next().unwrap_or(' ')))
            {
                continue;
            }
            let message = match better {
                Some(_) => format!("« {hard} » may be misspelt"),
                None => format!("« {hard} » is rare: a plainer word, or explain it"),
            };
            found.push(passage.finding(Rule::HardWords, word.start, message, better.map(str::to_owned)));
        }
    }
    found.extend(unexplained(document, Rule::HardWords, |term| !is_acronym(term)));
    found
}

/// The rare words of a sentence, in lower case.
pub(crate) fn hard_words<'a>(sentence: &'a Sentence, names: &[String]) -> Vec<(String, &'a Word)> {
    let mut found = Vec::new();
    for (index, word) in sentence.words.iter().enumerate().filter(|(_, word)| word.kind == Kind::Word) {
        let lower = word.lower();
        if zipf(&lower).is_some() {
            continue;
        }
        let inner_name = is_name(word, index == first_index(sentence)) || names.contains(&lower);
        let capitals = word.text.chars().filter(|sign| sign.is_uppercase()).count() > 1;
        for part in word.parts() {
            let letters = part.chars().filter(|sign| sign.is_alphabetic()).count();
            let elided = part.ends_with('’');
            if letters > 2 && !elided && !inner_name && !capitals && zipf(&part).is_none() {
                found.push((part, word));
            }
        }
    }
    found
}

/// The words that the document capitalises inside a sentence, which count as names.
pub(crate) fn names(document: &Document) -> Vec<String> {
    let mut names = Vec::new();
    for (_, sentence) in document.sentences() {
        let first = first_index(sentence);
        let inner = sentence.words.iter().enumerate().filter(|(index, word)| is_name(word, *index == first));
        names.extend(inner.map(|(_, word)| word.lower()));
    }
    names
}

/// Whether a word is capitalised for a reason other than its position at the start of a sentence. A capital
/// after an elision always counts.
fn is_name(word: &Word, first: bool) -> bool {
    let after_elision = word.text.rsplit(['’', '\'']).next().unwrap_or_default();
    let elided = after_elision.len() < word.text.len();
    word.kind == Kind::Word
        && after_elision.chars().next().is_some_and(char::is_uppercase)
        && (!first || elided)
}

/// The index of the first word of a sentence, past any opening punctuation.
fn first_index(sentence: &Sentence) -> usize {
    sentence.words.iter().position(|word| word.kind != Kind::Sign).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use crate::Rule::HardWords;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(HardWords, "Les étoiles cachent une partie des informations secrètes."), NOTHING);
        assert_eq!(found(HardWords, "Madame Delorme habite à Plougastel.\nDelorme est son nom."), NOTHING);
        assert_eq!(
            found(HardWords, "Je demande une dérogation.\nUne dérogation est une exception."),
            NOTHING
        );
    }

    #[test]
    fn bad() {
        assert!(found(HardWords, "Je demande une dérogation.")[0].contains("« dérogation » is rare"));
        assert_eq!(found(HardWords, "J’écris mon prenom."), ["13: prénom"]);
    }
}
