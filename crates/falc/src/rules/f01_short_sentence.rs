//! F01: a sentence has 12 words at most, and never over 15.
//!
//! Source: the standards: "Always keep your sentences short." The figures are those of this project.
//!
//! Limits: `l’`, `d’`, `qu’` belong to their word; a number counts as one word with all its groups, and as none where
//! a non-breaking space ties it to its neighbour (« 9 heures »). Length is not ease: a short sentence may be hard.

use super::Rule;
use crate::{Document, Finding};

/// More is long.
const WISHED: usize = 12;
/// More is never right.
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
