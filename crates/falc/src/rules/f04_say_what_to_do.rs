//! F04: say what to do, not what not to do.
//!
//! Source: the standards: "Use positive sentences rather than negative ones where possible."
//!
//! Limits: « ne … que » is not a negation and passes. A negation inside a fixed phrase is reported. The
//! rule has no suggestion, because only the author knows the positive form.

use super::Rule;
use crate::allowed::{Allowed, allow};
use crate::french::verbs::is_infinitive;
use crate::{Document, Finding, Sentence};

/// Words whose joint presence in a sentence permits its negation. The list is deliberately short.
const SENTENCES: &[Allowed] = &[
    allow("jamais mot passe", "safety: the thing never to do is what deceivers ask for"),
    allow("jamais code", "safety: the thing never to do is what deceivers ask for"),
    allow("n’ ai pas reçu", "a button that people look for in their own words when nothing came"),
    allow("chiffre n’ est pas bon", "what people say of a mistyped digit; « faux » sounds like a reproach"),
    allow("n’ ai rien demandé", "safety: who asked for nothing must find themselves at once"),
];

/// Second parts of a negation.
const NO: &[&str] = &["pas", "plus", "jamais", "rien", "aucun", "aucune", "point", "guère", "nulle"];
/// Maximum distance, in words, between « ne » and the second part.
const REACH: usize = 7;
/// Words that may separate « sans » and its verb.
const BETWEEN: &[&str] =
    &["me", "m’", "se", "s’", "le", "la", "les", "l’", "y", "en", "lui", "rien", "pas", "jamais"];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        if SENTENCES.iter().any(|allowed| !allowed.reason.is_empty() && sentence.has_all(allowed.what)) {
            continue;
        }
        for (at, words) in negations(sentence) {
            let message = format!("« {words} » says what not to do: say what to do");
            found.push(passage.finding(Rule::SayWhatToDo, at, message, None));
        }
    }
    found
}

/// Position and words of each negation.
fn negations(sentence: &Sentence) -> Vec<(usize, String)> {
    let parts = sentence.parts();
    let mut found = Vec::new();
    for (index, (part, word)) in parts.iter().enumerate() {
        let mut after = parts.iter().skip(index + 1);
        if part == "ne" || part == "n’" {
            let before = index.checked_sub(1).and_then(|index| parts.get(index));
            let no = after.clone().take(REACH).find(|(part, _)| NO.contains(&part.as_str()));
            // The first part may precede « ne »: « Rien ne change », « personne n’écoute ».
            let no = no
                .or(before
                    .filter(|(part, _)| ["rien", "personne", "aucun", "jamais"].contains(&part.as_str())));
            if let Some((no, _)) = no {
                found.push((word.start, format!("{part} … {no}")));
            }
        } else if part == "sans"
            && let Some((verb, _)) = after.find(|(part, _)| !BETWEEN.contains(&part.as_str()))
            && is_infinitive(verb)
        {
            found.push((word.start, format!("sans {verb}")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::SENTENCES;
    use crate::Rule::SayWhatToDo;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(SayWhatToDo, "Je garde mon code secret."), NOTHING);
        assert_eq!(found(SayWhatToDo, "Ma carte est sans photo."), NOTHING);
        assert_eq!(found(SayWhatToDo, "Je ne donne jamais mon mot de passe."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(
            found(SayWhatToDo, "Je ne clique pas sur le lien."),
            ["4: « ne … pas » says what not to do: say what to do"]
        );
        assert_eq!(found(SayWhatToDo, "Mon adresse n’est pas bonne.").len(), 1);
        assert_eq!(found(SayWhatToDo, "Je pars sans me presser.").len(), 1);
    }

    #[test]
    fn every_exception_has_its_reason() {
        assert!(SENTENCES.iter().all(|allowed| !allowed.reason.is_empty()));
    }
}
