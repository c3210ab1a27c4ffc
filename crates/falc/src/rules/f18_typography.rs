//! F18: French typography: a non-breaking space before `: ? ! ; »` and after `«`, ’ and not ', « » and not
//! ", accents on capitals.
//!
//! Source: the rules of the Imprimerie nationale. A line that begins with « ? » disrupts slow readers, and
//! a voice mispronounces « A » for « À ».
//!
//! The rule also applies to legal texts, which share the typography of all texts.
//!
//! Limits: a missing accent on a capital is reported only if the accented word is much more frequent than
//! the unaccented one; for « A », only at the start of a sentence.

use super::Rule;
use crate::allowed::{Allowed, allow, is_allowed_key};
use crate::french::frequency::{with_accents, zipf};
use crate::{Document, Finding, Kind, Passage, Sentence, Word};

/// Keys whose entries are limited to another alphabet.
const KEYS: &[Allowed] = &[allow("*_sms", "the GSM alphabet has neither ’ nor a non-breaking space")];

/// Required frequency advantage of the accented word, in tenths of Zipf, because word lists contain common
/// misspellings without accents.
const MORE: u32 = 5;

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    let all = document.passages.iter().chain(&document.legal);
    for passage in all.filter(|passage| !is_allowed_key(KEYS, passage.key())) {
        let mut report = |at: usize, message: &str, suggestion: String| {
            found.push(passage.finding(Rule::Typography, at, message.to_owned(), Some(suggestion)));
        };
        for (at, message, suggestion) in spaces(passage) {
            report(at, message, suggestion);
        }
        for sentence in passage.sentences() {
            for word in sentence.words.iter().filter(|word| word.text.contains('\'')) {
                report(word.start, "a straight apostrophe", word.text.replace('\'', "’"));
            }
            for word in sentence.words.iter().filter(|word| word.is_sign('"') || word.is_sign('“')) {
                report(word.start, "quotes of another language", "« »".to_owned());
            }
            for (word, better) in accents(sentence) {
                report(word.start, "a capital without its accent", better);
            }
        }
    }
    found
}

/// Missing non-breaking spaces.
fn spaces(passage: &Passage) -> Vec<(usize, &'static str, String)> {
    let signs: Vec<char> = passage.text().chars().collect();
    let tied = |sign: Option<&char>| sign.is_some_and(|sign| matches!(sign, '\u{a0}' | '\u{202f}'));
    let mut found = Vec::new();
    for word in
        passage.sentences().iter().flat_map(|sentence| &sentence.words).filter(|word| word.kind == Kind::Sign)
    {
        let before = word.start.checked_sub(1).and_then(|at| signs.get(at));
        let after = signs.get(word.end);
        let doubled = before.is_some_and(|before| matches!(before, '?' | '!' | '…'));
        // A time such as 12:30.
        let in_figures = word.is_sign(':')
            && before.is_some_and(char::is_ascii_digit)
            && after.is_some_and(char::is_ascii_digit);
        match word.text.as_str() {
            ":" | "?" | "!" | ";" | "»" if before.is_some() && !tied(before) && !doubled && !in_figures => {
                let better = format!("\u{a0}{}", word.text);
                found.push((word.start, "no non-breaking space before this sign", better));
            }
            "«" if !tied(after) => {
                found.push((word.start, "no non-breaking space after this sign", "«\u{a0}".to_owned()))
            }
            _ => {}
        }
    }
    found
}

/// Words whose capital lacks its accent, and their corrections.
fn accents(sentence: &Sentence) -> Vec<(&Word, String)> {
    let mut found = Vec::new();
    let first = sentence.first_word().map(|word| word.start);
    for (index, word) in sentence.words.iter().enumerate().filter(|(_, word)| word.kind == Kind::Word) {
        let next = sentence.words.get(index + 1);
        let letters = next.is_some_and(|next| next.text.chars().count() == 1);
        if word.text == "A"
            && first == Some(word.start)
            && next.is_some_and(|next| next.kind == Kind::Word)
            && !letters
        {
            found.push((word, "À".to_owned()));
        } else if word.is_capitalised() && word.text.starts_with(['E', 'A', 'I', 'O', 'U', 'C']) {
            let lower = word.lower();
            let better =
                with_accents(&lower).filter(|better| zipf(better) > zipf(&lower).map(|tenths| tenths + MORE));
            let begins = |better: &&str| better.starts_with(['é', 'è', 'ê', 'à', 'â', 'î', 'ô', 'ç']);
            if let Some(better) = better.filter(begins) {
                let mut signs = better.chars();
                let capital = signs.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
                found.push((word, format!("{capital}{}", signs.as_str())));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::Document;
    use crate::Rule::Typography;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(
            found(Typography, "Étape 1\u{a0}: qui m’aide\u{202f}?!\nJe dis «\u{a0}bonjour\u{a0}» à 12:30."),
            NOTHING
        );
        assert_eq!(found(Typography, "A B C"), NOTHING);
    }

    #[test]
    fn a_text_of_the_law_is_read_too() {
        let of = |text: &str| crate::plain("a.txt", text).passages;
        let document = Document { legal: of("L'article\u{a0}15"), ..Document::default() };
        assert_eq!(super::check(&document).len(), 1);
        assert_eq!(
            crate::lint(&Document { legal: of("Vous êtes régi par l’article\u{a0}15."), ..document }),
            []
        );
    }

    #[test]
    fn bad() {
        assert_eq!(found(Typography, "Qui m'aide ?"), ["12: \u{a0}?", "5: m’aide"]);
        assert_eq!(found(Typography, "Je dis \"oui\"."), ["8: « »", "12: « »"]);
        assert_eq!(found(Typography, "Etape\u{a0}1"), ["1: Étape"]);
        assert_eq!(found(Typography, "Etat civil"), ["1: État"]);
        assert_eq!(found(Typography, "Ca va"), ["1: Ça"]);
        assert_eq!(found(Typography, "A qui je demande"), ["1: À"]);
        assert_eq!(found(Typography, "«oui\u{a0}»"), ["1: «\u{a0}"]);
    }
}
