//! F02: one sentence per line; one sentence per entry of the catalogue.
//!
//! Source: the standards: "Always start a new sentence on a new line."
//!
//! Limits: punctuation and capitals mark the end of a sentence. A greeting without them continues into the
//! next line.

use super::Rule;
use crate::allowed::{Allowed, allow, is_allowed_key};
use crate::{Document, Finding};

/// Keys that may contain several sentences.
const KEYS: &[Allowed] = &[allow("*_sms", "an SMS has no lines: some phones show them as spaces")];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for passage in document.passages.iter().filter(|passage| !is_allowed_key(KEYS, passage.key())) {
        for pair in passage.sentences().windows(2) {
            let [before, after] = pair else { continue };
            let same_line = before
                .words
                .last()
                .is_some_and(|last| passage.place(last.start).line == passage.place(after.start()).line);
            if same_line {
                let message = "a second sentence on the line: begin a new line".to_owned();
                found.push(passage.finding(Rule::OneLine, after.start(), message, None));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::Rule::OneLine;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(OneLine, "J’appelle l’aide.\nJe donne mon nom."), NOTHING);
        assert_eq!(found(OneLine, "Le site est cnil.fr."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(found(OneLine, "J’appelle l’aide. Je donne mon nom.").len(), 1);
        assert!(found(OneLine, "J’appelle l’aide\u{a0}? Oui.")[0].starts_with("20:"));
    }
}
