//! F17: an instruction has a picture; one idea has one picture, everywhere. For the catalogue, which names pictures.
//!
//! Source: the standards: "Use images to make your text easier to understand. Use the same image for the same thing."
//!
//! Limits: an instruction is told by its key: what to do after an error or on a screen. One idea is told by its words:
//! the same sentence with two pictures is found, the same thing said in two ways is not.

use std::collections::HashMap;

use super::Rule;
use super::glossary::defines;
use crate::allowed::{Allowed, allow, is_allowed_key};
use crate::{Document, Finding, Passage, Picture};

/// Keys whose entries are instructions.
const INSTRUCTIONS: &[Allowed] = &[
    allow("*.to_do", "what to do after an error"),
    allow("*_to_do", "what to do on a screen"),
    allow("*.who_helps", "whom to ask"),
];
/// Instructions that may have none.
const BARE: &[Allowed] = &[
    allow("time_warning.to_do", "beside the one button of a dialog that has the picture"),
    allow("common.step_to_do", "a word in a list"),
    allow("account.rule_to_do", "a word in a list"),
];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut seen: HashMap<String, (&'static str, &Passage)> = HashMap::new();
    for passage in &document.passages {
        let key = passage.key();
        let bare = passage.picture() == Picture::None;
        let explains = passage.sentences().iter().any(defines);
        if bare && !explains && is_allowed_key(INSTRUCTIONS, key) && !is_allowed_key(BARE, key) {
            found.push(passage.finding(
                Rule::Pictures,
                0,
                "an instruction without a picture".to_owned(),
                None,
            ));
        }
        if let Picture::Named(picture) = passage.picture() {
            let (first, at) = *seen.entry(passage.text().to_owned()).or_insert((picture, passage));
            if first != picture {
                let message = format!("the picture « {picture} », but « {first} » at {}", at.file());
                found.push(passage.finding(Rule::Pictures, 0, message, Some(first.to_owned())));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::{Document, Passage, Picture};

    fn entry(key: &'static str, text: &str, picture: Picture) -> Passage {
        Passage::new(key, text.to_owned(), Vec::new()).of_catalogue(key, picture)
    }

    fn of(passages: Vec<Passage>) -> usize {
        check(&Document { passages, ..Document::default() }).len()
    }

    #[test]
    fn good() {
        let same = |key| entry(key, "J’appelle l’aide.", Picture::Named("phone"));
        assert_eq!(
            of(vec![same("notice.to_do"), same("help.call"), entry("notice.title", "Erreur", Picture::None)]),
            0
        );
    }

    #[test]
    fn bad() {
        assert_eq!(of(vec![entry("notice.to_do", "J’appelle l’aide.", Picture::None)]), 1);
        let two = ["phone", "ear"].map(|name| entry("help.call", "J’appelle l’aide.", Picture::Named(name)));
        assert_eq!(of(two.to_vec()), 1);
    }
}
