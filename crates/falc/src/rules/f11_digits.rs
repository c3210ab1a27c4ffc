//! F11: numbers as digits.
//!
//! Source: the standards: "For numbers, use digits (not words). Do not use Roman numerals."
//!
//! Limits: « un » and « une » are articles and ordinals (« première fois ») are everyday words, so both
//! pass. « neuf » counts as a number only if a plural follows. Roman numerals are recognised up to 39.

use super::Rule;
use crate::{Document, Finding, Kind, Sentence, Word};

const NUMBERS: &[(&str, u32)] = &[
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("vingt", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("cent", 100),
    ("cents", 100),
    ("mille", 1000),
];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        for (index, word) in sentence.words.iter().enumerate().filter(|(_, word)| word.kind == Kind::Word) {
            let message = format!("« {} » is a number: digits", word.text);
            if let Some(number) = number(word).filter(|_| !is_no_number(sentence, index)) {
                let digits = number.map(|number| number.to_string());
                found.push(passage.finding(Rule::Digits, word.start, message, digits));
            } else if let Some(number) = roman(&word.text) {
                found.push(passage.finding(Rule::Digits, word.start, message, Some(number.to_string())));
            }
        }
    }
    found
}

/// The number that a word expresses, and its value if the word is simple enough.
#[expect(clippy::option_option, reason = "no number, a number, a number whose value is several words")]
fn number(word: &Word) -> Option<Option<u32>> {
    let lower = word.lower();
    let value = |part: &str| NUMBERS.iter().find(|(name, _)| *name == part).map(|(_, value)| *value);
    if let Some(value) = value(&lower) {
        return Some(Some(value));
    }
    let parts: Vec<_> = lower.split('-').collect();
    let all = |part: &str| value(part).is_some() || matches!(part, "et" | "un" | "une" | "quatre" | "vingts");
    if parts.len() < 2 || !parts.iter().copied().all(all) {
        return None;
    }
    // « vingt-deux » is a sum; longer numbers such as « quatre-vingt-trois » have no suggestion.
    let sum = match parts.as_slice() {
        [tens, ones] if *tens != "quatre" && *ones != "cents" => {
            value(tens).zip(value(ones)).map(|(a, b)| a + b)
        }
        _ => None,
    };
    Some(sum)
}

/// Whether « cent » belongs to « pour cent », or « neuf » may be the adjective.
fn is_no_number(sentence: &Sentence, index: usize) -> bool {
    let word = sentence.words.get(index).map(Word::lower).unwrap_or_default();
    let before = index.checked_sub(1).and_then(|before| sentence.words.get(before)).map(Word::lower);
    let plural = sentence.words.get(index + 1).is_some_and(|next| next.text.ends_with(['s', 'x']));
    (word == "cent" && before.as_deref() == Some("pour")) || (word == "neuf" && !plural)
}

/// The value of a Roman numeral of at least two letters, up to 39, with or without an ordinal ending.
pub(super) fn roman(text: &str) -> Option<u32> {
    let numeral = ["ème", "er", "e"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let value = |sign: char| match sign {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        _ => None,
    };
    let values: Option<Vec<u32>> = numeral.chars().map(value).collect();
    let values = values.filter(|values| values.len() > 1)?;
    let next = values.iter().skip(1).copied().chain([0]);
    let (plus, minus) = values.iter().zip(next).fold((0, 0), |(plus, minus), (value, next)| {
        if *value < next { (plus, minus + value) } else { (plus + value, minus) }
    });
    let number = plus.checked_sub(minus)?;
    (as_roman(number) == numeral).then_some(number)
}

fn as_roman(number: u32) -> String {
    const STEPS: &[(u32, &str)] = &[(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let (mut rest, mut text) = (number, String::new());
    for (value, letters) in STEPS {
        while rest >= *value {
            text.push_str(letters);
            rest -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use crate::Rule::Digits;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(Digits, "J’ai 2 cartes et un manteau neuf."), NOTHING);
        assert_eq!(found(Digits, "C’est la première fois."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(found(Digits, "J’ai deux cartes et vingt-deux photos."), ["6: 2", "21: 22"]);
        assert_eq!(found(Digits, "Le XXIe siècle"), ["4: 21"]);
        assert_eq!(found(Digits, "Louis XIV"), ["7: 14"]);
    }
}
