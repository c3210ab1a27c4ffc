//! F01: a sentence has at most 12 words, and never more than 15.
//!
//! Source: the standards: "Always keep your sentences short." The figures are this project's choice.
//!
//! Limits: `l’`, `d’`, `qu’` count with their word. A number with all its groups counts as one word, or as
//! none if a non-breaking space joins it to its neighbour (« 9 heures »). A short sentence may still be
//! hard.

use super::Rule;
use crate::{Document, Finding};

/// Recommended maximum.
const WISHED: usize = 12;
/// Absolute maximum.
const LIMIT: usize = 15;

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let long = document.sentences().filter(|(_, sentence)| sentence.length() > WISHED);
    let finding = long.map(|(passage, sentence)| {
        let words = sentence.length();
        let most = if words > LIMIT { format!("never over {LIMIT}") } else { format!("{WISHED} at most") };
        passage.finding(
            Rule::ShortSentence,
            sentence.start(),
            format!("{words} words in a sentence, {most}"),
            None,
        )
    });
    finding.collect()
}

#[cfg(test)]
mod tests {
    use crate::Rule::ShortSentence;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(
            found(ShortSentence, "Je peux appeler du lundi au vendredi, de 9\u{a0}heures à 17\u{a0}heures."),
            NOTHING
        );
        assert_eq!(
            found(
                ShortSentence,
                "L’aide d’Anne m’explique qu’aujourd’hui j’écris l’adresse d’un ami à l’hôpital."
            ),
            NOTHING
        );
    }

    #[test]
    fn bad() {
        let thirteen = "Je vais à la mairie avec ma carte et mes papiers de famille demain.";
        assert_eq!(found(ShortSentence, thirteen).len(), 1);
        assert!(found(ShortSentence, thirteen)[0].contains("12 at most"));
        let sixteen = "Je vais à la mairie avec ma carte et tous mes papiers de famille demain matin tôt.";
        assert!(found(ShortSentence, sixteen)[0].contains("never over 15"));
    }
}
