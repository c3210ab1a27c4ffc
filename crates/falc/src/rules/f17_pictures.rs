//! F17: an instruction has a picture, and an idea has the same picture everywhere. The rule applies to the
//! catalogue only, because files name no pictures.
//!
//! Source: the standards: "Use images to make your text easier to understand. Use the same image for the
//! same thing."
//!
//! Limits: the rule recognises an instruction by its key, or by the subject « je » of a full sentence. It
//! recognises an idea by an identical sentence or by its first words; a paraphrase passes.

use std::collections::HashMap;

use super::Rule;
use crate::allowed::{Allowed, allow, is_allowed_key};
use crate::{Document, Finding, Passage, Picture};

/// Keys whose entries are instructions, whatever their subject.
const INSTRUCTIONS: &[Allowed] = &[
    allow("*.to_do", "what to do after an error"),
    allow("*_to_do", "what to do on a screen"),
    allow("*.who_helps", "whom to ask"),
    allow("*_words", "what to know and to do, in a list"),
    allow("*_place", "where to look, in a list"),
    allow("*.purpose", "what the screen is for"),
];

/// Keys whose entries may have no picture.
const BARE: &[Allowed] = &[
    allow("*.happened", "what happened: the picture is beside what to do"),
    allow("*_hint", "under a label, and the drawing of the field is its picture"),
    allow("*.hint", "under a label, and the drawing of the field is its picture"),
    allow("time_warning.renewed", "a status that is only heard"),
    allow("account.shown", "a status that is only heard"),
    allow("legal.questions", "above the help line, which has the picture"),
    allow("common.step_to_do", "a word in a list"),
    allow("account.rule_to_do", "a word in a list"),
];

/// First words of a sentence that identify an idea, and the picture of that idea.
const IDEAS: &[(&str, &str)] = &[
    ("Je recommence", "begin-again"),
    ("J’essaie encore", "retry"),
    ("Je recharge", "reload"),
    ("Je demande un nouveau code", "resend"),
    ("Je recopie", "pencil"),
    ("J’appelle", "phone"),
    ("J’attends", "clock"),
    ("J’imprime", "printer"),
    ("J’échange", "swap"),
    ("Je coche", "tick"),
    ("Je ferme", "close"),
    ("Je raccroche", "hang-up"),
    ("Je note", "notebook"),
    ("Un juge", "judge"),
    ("Mon tuteur", "guardian"),
    ("Mon curateur", "curator"),
    ("Une personne de confiance", "helper"),
];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut seen: HashMap<&str, (&'static str, &Passage)> = HashMap::new();
    for passage in &document.passages {
        let words = passage.text().trim_end_matches(|sign: char| !sign.is_alphanumeric());
        match passage.picture() {
            Picture::Unknown => {}
            Picture::None => found.extend(asks_for_one(passage).then(|| {
                passage.finding(Rule::Pictures, 0, "an instruction without a picture".to_owned(), None)
            })),
            Picture::Named(picture) => {
                let idea = IDEAS.iter().find(|(start, _)| words.starts_with(start));
                if let Some((start, its)) = idea.filter(|(_, its)| *its != picture) {
                    let message = format!("the picture « {picture} », but « {start} » has « {its} »");
                    found.push(passage.finding(Rule::Pictures, 0, message, Some((*its).to_owned())));
                }
                let (first, at) = *seen.entry(words).or_insert((picture, passage));
                if first != picture {
                    let message = format!("the picture « {picture} », but « {first} » at {}", at.file());
                    found.push(passage.finding(Rule::Pictures, 0, message, Some(first.to_owned())));
                }
            }
        }
    }
    found
}

/// Whether a text without a picture is an instruction. Quotations and examples are exempt, because the
/// sentence above them has the picture.
fn asks_for_one(passage: &Passage) -> bool {
    let (key, text) = (passage.key(), passage.text());
    let cited = text.starts_with('«') || text.starts_with("Exemple");
    !cited && (is_allowed_key(INSTRUCTIONS, key) || i_act(text)) && !is_allowed_key(BARE, key)
}

/// Whether « je » is the subject of a full sentence, at its start or after a clause (« Si …, j’appelle »).
fn i_act(text: &str) -> bool {
    let starts = |rest: &str| rest.starts_with("je ") || rest.starts_with("j’");
    let begins = text.starts_with("Je ") || text.starts_with("J’");
    text.ends_with('.') && (begins || text.split([',', ':']).skip(1).any(|rest| starts(rest.trim_start())))
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

    fn bare(key: &'static str, text: &str) -> usize {
        of(vec![entry(key, text, Picture::None)])
    }

    #[test]
    fn good() {
        let same = |key, text| entry(key, text, Picture::Named("phone"));
        let twice = vec![same("notice.to_do", "J’appelle l’aide."), same("help.call", "J’appelle l’aide")];
        assert_eq!(of(twice), 0);
        assert_eq!(bare("notice.title", "Erreur"), 0);
        assert_eq!(bare("notice.happened", "J’ai fait beaucoup d’essais."), 0);
        assert_eq!(bare("enter_code.title", "J’écris mon code provisoire"), 0);
        assert_eq!(bare("send_code.wrong_contact_say", "« Je veux changer mes coordonnées. »"), 0);
        assert_eq!(of(vec![entry("enter_code.resend_wait", "J’attends 2 minutes.", Picture::Unknown)]), 0);
    }

    #[test]
    fn bad() {
        assert_eq!(bare("notice.to_do", "L’aide répond."), 1);
        assert_eq!(bare("start.install_iphone", "J’appuie sur Partager."), 1);
        assert_eq!(bare("contact.advice", "Une coordonnée est fausse : j’appuie sur Modifier."), 1);
        let two = [("notice.to_do", "Je regarde.", "eye"), ("help.look", "Je regarde", "ear")]
            .map(|(key, text, name)| entry(key, text, Picture::Named(name)));
        assert_eq!(of(two.to_vec()), 1);
        assert_eq!(of(vec![entry("common.begin_again", "Je recommence", Picture::Named("resend"))]), 1);
    }
}
