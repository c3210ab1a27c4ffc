//! F19: long numbers are spoken digit by digit, and special characters by name. The rule applies to the
//! catalogue only, because files have no spoken forms.
//!
//! Source: « L'information pour tous » on audio texts: "Say numbers slowly"; and the behaviour of speech
//! engines: one reads 8025000002 as eight thousand million, another skips + and /.
//!
//! Limits: the rule requires a spoken form for texts that speech engines are known to misread, and checks
//! its characters. Only a listener can judge the speech.

use super::Rule;
use crate::allowed::{Allowed, allow, is_allowed_key};
use crate::{Document, Finding};

/// Minimum length of a number that is spoken digit by digit. A year has 4 digits.
const DIGITS: usize = 5;
/// Characters that speech engines skip or name differently.
const SIGNS: [char; 10] = ['/', '+', '@', '*', '·', '=', '#', '_', '<', '>'];

/// Keys whose entries the product's voice never reads.
const KEYS: &[Allowed] = &[
    allow("messages.*", "mails and SMS, read by the person's own programs"),
    allow("enter_code.foreign_sign", "names the sign that was typed, alone: voices have a name for it"),
    allow("common.count_short", "hidden from voices; count_of is what they say"),
];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for passage in document.passages.iter().filter(|passage| passage.key().is_some()) {
        let message = match passage.spoken() {
            None if is_allowed_key(KEYS, passage.key()) => None,
            None => unspeakable(passage.text()).map(|what| format!("{what} has no spoken form")),
            Some(spoken) if spoken == passage.text() => Some("a spoken form like the text".to_owned()),
            Some(spoken) => unspeakable(spoken).map(|what| format!("{what} is in the spoken form")),
        };
        if let Some(message) = message {
            found.push(passage.finding(Rule::SpokenForms, 0, message, None));
        }
    }
    found
}

/// The first part of a text that speech engines misread.
fn unspeakable(text: &str) -> Option<String> {
    let numbers = text.split(|sign: char| !sign.is_ascii_digit());
    let number = numbers.into_iter().find(|digits| digits.len() >= DIGITS).map(str::to_owned);
    number
        .or_else(|| text.chars().find(|sign| SIGNS.contains(sign)).map(String::from))
        .map(|what| format!("« {what} »"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::{Document, Passage, Picture};

    fn found(text: &str, spoken: Option<&str>) -> Vec<String> {
        let passage = Passage::new("texts:card.number", text.to_owned(), Vec::new());
        let passages = vec![passage.of_catalogue("card.number", Picture::None).spoken_as(spoken)];
        check(&Document { passages, ..Document::default() }).into_iter().map(|found| found.message).collect()
    }

    #[test]
    fn good() {
        assert!(found("Je suis né en 1955.", None).is_empty());
        assert!(found("Mon numéro : 8025000002", Some("Mon numéro : 8 0 2 5 0 0 0 0 0 2")).is_empty());
        assert!(found("Mon signe : +", Some("Mon signe : plus")).is_empty());
        assert!(check(&crate::plain("a.txt", "Le 8025000002 +")).is_empty(), "a file has no voice");
    }

    #[test]
    fn bad() {
        assert_eq!(found("Mon numéro : 8025000002", None), ["« 8025000002 » has no spoken form"]);
        assert_eq!(found("J’ajoute @", None), ["« @ » has no spoken form"]);
        assert_eq!(found("1 2", Some("1 / 2")), ["« / » is in the spoken form"]);
        assert_eq!(found("Le 112", Some("Le 112")), ["a spoken form like the text"]);
    }
}
