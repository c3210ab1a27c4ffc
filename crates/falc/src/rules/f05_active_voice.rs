//! F05: active voice: the agent comes first.
//!
//! Source: the standards: "Use active language rather than passive language where possible."
//!
//! Limits: être with a past participle is a passive, a passé composé (« je suis allé ») or a state (« mon
//! espace est activé »). The rule knows verbs of movement and reflexive verbs, and has a list of states in
//! the present. With « par » and an agent, or after « été », the form is always a passive. Participles
//! without être are ignored.

use super::Rule;
use crate::allowed::{Allowed, allow, is_allowed};
use crate::french::verbs::{ETRE, moves, participle};
use crate::{Document, Finding, Sentence};

/// Participles, in the masculine singular, that describe a state after a present form of être.
const STATES: &[Allowed] = &[
    allow("activé", "the state of a space, looked at: who activated it is not the point"),
    allow("arrêté", "the state of an activation"),
    allow("bloqué", "the state of a code or an account"),
    allow("caché", "the state of a password on a screen"),
    allow("coupé", "the state of a network"),
    allow("fermé", "the state of a door or an office"),
    allow("ouvert", "the state of a door or an office"),
    allow("fini", "the end is reached: « c’est fini »"),
    allow("terminé", "the end is reached"),
    allow("fait", "« c’est fait » is said every day"),
    allow("pris", "the state of a name or a seat that is in use"),
    allow("occupé", "the state of a place or a line"),
    allow("inventé", "what a person or a thing is: not a real one"),
    allow("écrit", "what stands on a paper or a card, for who looks for it"),
    allow("interdit", "written on signs: what a place asks for"),
    allow("perdu", "the state of a thing looked for"),
    allow("cassé", "the state of a thing"),
    allow("connu", "an adjective of every day"),
    allow("situé", "where a place is"),
    allow("marié", "what a person is"),
    allow("séparé", "what a person is"),
    allow("divorcé", "what a person is"),
    allow("fatigué", "how a person is"),
    allow("inquiété", "how a person is"),
    allow("obligé", "« je suis obligé » is said every day"),
];

/// Words that may separate être and its participle.
const BETWEEN: &[&str] = &[
    "pas", "plus", "jamais", "déjà", "bien", "toujours", "encore", "aussi", "très", "tous", "toutes", "tout",
    "donc", "trop", "mal", "souvent", "ensuite", "parfois",
];
/// Pronouns that make être reflexive when they precede it directly.
const REFLEXIVE: &[&str] = &["se", "s’", "me", "m’"];
/// Present forms of être, which may express a state.
const PRESENT: &[&str] = &["suis", "est", "sont", "es"];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        for (at, words) in passives(sentence) {
            let message = format!("« {words} » is passive: say who does it");
            found.push(passage.finding(Rule::ActiveVoice, at, message, None));
        }
    }
    found
}

/// Position and words of each passive.
fn passives(sentence: &Sentence) -> Vec<(usize, String)> {
    let parts = sentence.parts();
    let mut found = Vec::new();
    for (index, (etre, word)) in
        parts.iter().enumerate().filter(|(_, (part, _))| ETRE.contains(&part.as_str()))
    {
        let before =
            index.checked_sub(1).and_then(|index| parts.get(index)).map_or("", |(part, _)| part.as_str());
        let is_between = |part: &str| BETWEEN.contains(&part) || (part.ends_with("ment") && part.len() > 5);
        let mut after = parts.iter().skip(index + 1).skip_while(|(part, _)| is_between(part));
        let Some((form, verb)) = after.next() else { continue };
        // Punctuation between the two words means that they do not form one verb.
        let between = |other: &&crate::Word| other.start > word.start && other.start < verb.start;
        if sentence.words.iter().filter(between).any(|other| !other.counts()) || REFLEXIVE.contains(&before) {
            continue;
        }
        let Some(participle) = participle(form).filter(|participle| !moves(participle)) else { continue };
        let agent = after.next().is_some_and(|(part, _)| part == "par");
        let state = PRESENT.contains(&etre.as_str()) && is_allowed(STATES, &participle);
        if agent || !state {
            found.push((word.start, format!("{etre} {form}")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::STATES;
    use crate::Rule::ActiveVoice;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(ActiveVoice, "Le service active mon espace."), NOTHING);
        assert_eq!(found(ActiveVoice, "Mon espace santé est activé."), NOTHING);
        assert_eq!(found(ActiveVoice, "Je suis allé à la mairie."), NOTHING);
        assert_eq!(found(ActiveVoice, "La demande s’est arrêtée."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(found(ActiveVoice, "Mon espace a été créé.").len(), 1);
        assert_eq!(found(ActiveVoice, "Les papiers sont automatiquement transmis.").len(), 1);
        assert_eq!(found(ActiveVoice, "La page est fermée par le service.").len(), 1);
        assert_eq!(found(ActiveVoice, "Ces mots ne peuvent pas être utilisés.").len(), 1);
    }

    #[test]
    fn every_state_has_its_reason() {
        assert!(STATES.iter().all(|allowed| !allowed.reason.is_empty()));
    }
}
