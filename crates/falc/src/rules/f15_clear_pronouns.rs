//! F15: clear pronouns: no sentence begins with il, elle, cela, ce dernier.
//!
//! Source: the standards: "Be careful when you use pronouns. Always make sure it is clear who or what they
//! refer to."
//!
//! Limits: an unclear pronoun inside a sentence passes.

use super::Rule;
use crate::allowed::{Allowed, allow, is_allowed};
use crate::{Document, Finding};

const PRONOUNS: &[&str] = &[
    "il",
    "ils",
    "elle",
    "elles",
    "cela",
    "ceci dit",
    "celui-ci",
    "celle-ci",
    "ceux-ci",
    "celles-ci",
    "celui-là",
    "celle-là",
    "ce dernier",
    "cette dernière",
    "ces derniers",
    "ces dernières",
    "celui",
    "celle",
];

/// Words that make « il » impersonal when they follow it, directly or within three words.
const IMPERSONAL: &[Allowed] = &[
    allow("y", "« il y a »"),
    allow("faut", "« il faut »"),
    allow("faudra", "« il faut », in another tense"),
    allow("faudrait", "« il faut », in another tense"),
    allow("fallait", "« il faut », in another tense"),
    allow("suffit", "« il suffit »"),
    allow("agit", "« il s’agit »"),
    allow("pleut", "the weather"),
    allow("neige", "the weather"),
    allow("interdit", "« il est interdit »"),
    allow("possible", "« il est possible »"),
    allow("important", "« il est important »"),
    allow("temps", "« il est temps »"),
];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        let first: Vec<String> =
            sentence.words.iter().filter(|word| word.counts()).take(3).map(crate::Word::lower).collect();
        let begins = |with: &str| {
            let wanted = with.split(' ').count();
            first.iter().take(wanted).map(String::as_str).collect::<Vec<_>>().join(" ") == with
        };
        let parts = sentence.parts();
        let mut after = parts.iter().skip(1).take(3).map(|(part, _)| part.as_str());
        // A time of day: « Il est 9 heures. »
        let clock = begins("il est")
            && first.get(2).is_some_and(|word| word.starts_with(|sign: char| sign.is_ascii_digit()));
        let impersonal = clock || (begins("il") && after.any(|part| is_allowed(IMPERSONAL, part)));
        if let Some(pronoun) = PRONOUNS.iter().find(|pronoun| begins(pronoun)).filter(|_| !impersonal) {
            let message = format!("« {pronoun} » looks back: name who or what it is");
            let at = sentence.first_word().map_or(sentence.start(), |word| word.start);
            found.push(passage.finding(Rule::ClearPronouns, at, message, None));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::Rule::ClearPronouns;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(ClearPronouns, "Mon tuteur m’aide.\nIl y a 2 pages.\nIl est 9 heures."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(
            found(ClearPronouns, "Mon tuteur m’aide.\nIl signe."),
            ["1: « il » looks back: name who or what it is"]
        );
        assert_eq!(found(ClearPronouns, "Il est content.").len(), 1);
        assert_eq!(found(ClearPronouns, "« Cela aide. »").len(), 1);
        assert_eq!(found(ClearPronouns, "Ce dernier signe.").len(), 1);
    }
}
