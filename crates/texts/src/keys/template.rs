//! Converts a function of arguments to a text with the placeholders `{0}` and `{1}`, by calls with sample
//! arguments. A result that differs from the usual text is stored under the beginning of its first
//! argument: `1` is singular, « d’ » comes before `A`. A function that transforms its argument, such as one
//! that spells a number, has no template and is printed as `null`.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde_json::{Value, json};
use shared::Date;

/// Placeholder of the second argument, if it is a text.
pub(super) const SECOND: &str = "{1}";
/// Placeholder of the first argument.
const FIRST: &str = "{0}";
/// A private-use character that occurs in no text.
const MARK: char = '\u{E000}';
/// Numbers that occur in no text.
const NUMBERS: [u32; 2] = [86_421, 97_531];
/// The greatest sampled number; greater numbers use the usual text.
const LAST: u32 = 120;
/// The greatest sampled number for functions of two numbers.
const LAST_OF_TWO: u32 = 30;
/// The letters of Latin-1 and of Latin Extended-A, which have accents.
const FURTHER: RangeInclusive<char> = '\u{C0}'..='\u{17F}';
/// Accented letters that are sampled in second position.
const ACCENTED: &str = "éèêëàâîïôöûùü";
/// Number of sampled days.
const DAYS: usize = 800;

/// The usual text, under an empty key, and the exceptions.
#[derive(Debug)]
pub(super) struct Template {
    by: BTreeMap<String, String>,
}

impl Template {
    /// The template of a function of a text. The first two letters of the text may select an exception.
    pub(super) fn of_text(write: impl Fn(&str) -> String) -> Self {
        let template = |start: &str| {
            let argument = format!("{start}{MARK}");
            write(&argument).replace(&argument, FIRST)
        };
        let mut this = Self::usual(template(""));
        for first in letters().chain(FURTHER) {
            let start = String::from(first);
            this.add(start.clone(), template(&start), this.usual_text());
        }
        for first in letters().map(String::from) {
            for second in ('a'..='z').chain(ACCENTED.chars()) {
                let start = format!("{first}{second}");
                let expected = this.by.get(&first).cloned().unwrap_or_else(|| this.usual_text());
                this.add(start.clone(), template(&start), expected);
            }
        }
        this
    }

    /// The template of a function of one character.
    pub(super) fn of_sign(write: impl Fn(char) -> String) -> Self {
        let mut this = Self::usual(write(MARK).replace(MARK, FIRST));
        for sign in ('0'..='9').chain(letters()).chain(FURTHER) {
            let key = String::from(sign);
            let expected = this.usual_text().replace(FIRST, &key);
            this.add(key, write(sign), expected);
        }
        this
    }

    /// The template of a function whose first argument is a number.
    pub(super) fn of_number(write: impl Fn(u32) -> String) -> Self {
        let [sample, _] = NUMBERS;
        let mut this = Self::usual(write(sample).replace(&sample.to_string(), FIRST));
        for number in 0..=LAST {
            let expected = this.usual_text().replace(FIRST, &number.to_string());
            this.add(number.to_string(), write(number), expected);
        }
        this
    }

    /// The template of a function of two numbers.
    pub(super) fn of_numbers(write: impl Fn(u32, u32) -> String) -> Self {
        let [sample, other] = NUMBERS;
        let template = |first| write(first, other).replace(&other.to_string(), SECOND);
        let mut this = Self::usual(template(sample).replace(&sample.to_string(), FIRST));
        for first in 0..=LAST_OF_TWO {
            let usual = this.usual_text().replace(FIRST, &first.to_string());
            this.add(first.to_string(), template(first), usual);
            for second in 0..=LAST_OF_TWO {
                let expected = template(first).replace(SECOND, &second.to_string());
                this.add(format!("{first} {second}"), write(first, second), expected);
            }
        }
        this
    }

    /// The template of a function of a date, which the text contains spelled out.
    pub(super) fn of_day(write: impl Fn(Date) -> String, in_full: impl Fn(Date) -> Vec<String>) -> Self {
        let template =
            |day| in_full(day).iter().fold(write(day), |text, words| text.replace(words.as_str(), FIRST));
        let days = std::iter::successors(Date::from_ordinal_date(2015, 1).ok(), |day| day.next_day());
        let mut templates = days.take(DAYS).map(template);
        let usual = templates.next().unwrap_or_default();
        let is_one = templates.all(|other| other == usual);
        Self::usual(if is_one { usual } else { String::from(MARK) })
    }

    /// The types of the arguments and the texts; the text alone if it has no placeholder; `null` if the
    /// function has no template.
    pub(super) fn json(&self, takes: &[&str]) -> Value {
        let usual = self.usual_text();
        if self.by.values().any(|text| text.contains(MARK)) {
            Value::Null
        } else if usual.contains(FIRST) {
            json!({ "takes": takes, "by": self.by })
        } else if self.by.len() == 1 && !usual.contains(SECOND) {
            usual.into()
        } else {
            Value::Null
        }
    }

    fn usual(text: String) -> Self {
        Self { by: BTreeMap::from([(String::new(), text)]) }
    }

    fn usual_text(&self) -> String {
        self.by.get("").cloned().unwrap_or_default()
    }

    fn add(&mut self, key: String, text: String, expected: String) {
        if text != expected {
            self.by.insert(key, text);
        }
    }
}

fn letters() -> impl Iterator<Item = char> {
    ('A'..='Z').chain('a'..='z')
}
