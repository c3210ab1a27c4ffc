//! F12: dates in full: mardi 13 octobre 2015.
//!
//! Source: the standards, in French: « Écrivez les dates en entier. »
//!
//! Limits: the rule recognises a date by its slashes, dots or hyphens. A date outside the calendar is
//! reported without a suggestion.

use time::{Date, Month};

use super::Rule;
use crate::{Document, Finding, Kind, Sentence};

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        for (at, written, parts) in dates(sentence) {
            let message = format!("« {written} » is a date in figures: write it in full");
            found.push(passage.finding(Rule::DatesInFull, at, message, in_full(&parts)));
        }
    }
    found
}

/// Position, text and parts of each date.
fn dates(sentence: &Sentence) -> Vec<(usize, String, Vec<String>)> {
    let mut found = Vec::new();
    for word in sentence.words.iter().filter(|word| word.kind == Kind::Number) {
        let parts: Vec<String> = word.text.split(['/', '.', '-']).map(str::to_owned).collect();
        let lengths: Vec<usize> = parts.iter().map(String::len).collect();
        if matches!(lengths.as_slice(), [1 | 2, 1 | 2, 4]) || word.text.matches('/').count() == 2 {
            found.push((word.start, word.text.clone(), parts));
        }
    }
    found
}

/// The date with the names of its day and month.
fn in_full(parts: &[String]) -> Option<String> {
    let [day, month, year] = parts else { return None };
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let date =
        Date::from_calendar_date(year.parse().ok().filter(|year| *year > 999)?, month, day.parse().ok()?)
            .ok()?;
    Some((texts::french().dates.in_full)(date))
}

#[cfg(test)]
mod tests {
    use crate::Rule::DatesInFull;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(DatesInFull, "Je viens le mardi 13\u{a0}octobre 2015."), NOTHING);
        assert_eq!(found(DatesInFull, "J’appelle le 01.99.00.12.34."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(found(DatesInFull, "Je viens le 13/10/2015."), ["13: mardi 13\u{a0}octobre 2015"]);
        assert_eq!(found(DatesInFull, "Je viens le 13.10.2015."), ["13: mardi 13\u{a0}octobre 2015"]);
        assert!(found(DatesInFull, "Le 31/02/2015")[0].contains("in full"));
    }
}
