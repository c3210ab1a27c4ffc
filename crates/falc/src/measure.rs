//! Two difficulty figures per text, and the comparison with a baseline.
//!
//! The figures have no absolute meaning: they are meant for comparison with an earlier version.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Document;
use crate::french::frequency::zipf;
use crate::{Kind, Sentence};

/// The two figures of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Number of words in the longest sentence.
    pub longest: usize,
    /// The rarest word, in lower case. Names and numbers are ignored.
    pub rarest: String,
    /// The Zipf value of the rarest word, in tenths; `None` below 4.0, where the list ends.
    pub zipf: Option<u32>,
}

/// The figures of each text, by key of the catalogue or by file name.
pub type Measures = BTreeMap<String, Measure>;

impl Document {
    /// Measures each text of a document.
    #[must_use]
    pub fn measure(&self) -> Measures {
        let mut measures = Measures::new();
        for (passage, sentence) in self.sentences() {
            let name = passage.key().unwrap_or(passage.file()).to_owned();
            let measure = measures.entry(name).or_default();
            measure.longest = measure.longest.max(sentence.length());
            if let Some((word, frequency)) = rarest(sentence)
                && (measure.rarest.is_empty() || frequency < measure.zipf)
            {
                measure.rarest = word;
                measure.zipf = frequency;
            }
        }
        measures
    }
}

/// The rarest word of a sentence; `None` is rarer than any figure.
fn rarest(sentence: &Sentence) -> Option<(String, Option<u32>)> {
    let capital = |word: &crate::Word| word.is_capitalised() && word.start > sentence.start();
    let words = sentence.words.iter().filter(|word| word.kind == Kind::Word && !capital(word));
    let rated = words.flat_map(|word| match zipf(&word.lower()) {
        Some(frequency) => vec![(word.lower(), Some(frequency))],
        None => word
            .parts()
            .into_iter()
            .filter(|part| !part.ends_with('’'))
            .map(|part| (part.clone(), zipf(&part)))
            .collect(),
    });
    rated.min_by_key(|(_, frequency)| *frequency)
}

/// The texts that have a longer sentence or a rarer word than in the baseline. New texts are skipped.
#[must_use]
pub fn harder(before: &Measures, now: &Measures) -> Vec<String> {
    let mut named = Vec::new();
    for (name, now) in now {
        let Some(before) = before.get(name) else { continue };
        if now.longest > before.longest {
            named.push(format!("{name}: a sentence of {} words, it was {}", now.longest, before.longest));
        }
        if now.zipf < before.zipf {
            named.push(format!("{name}: « {} » is rarer than « {} »", now.rarest, before.rarest));
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::harder;
    use crate::plain;

    #[test]
    fn a_longer_sentence_and_a_rarer_word_are_named_and_nothing_else() {
        let of = |text| plain("a.txt", text).measure();
        let before = of("Je lis la page.");
        assert_eq!(harder(&before, &before), Vec::<String>::new());
        assert_eq!(harder(&before, &of("Je lis.")), Vec::<String>::new());
        assert_eq!(
            harder(&before, &of("Je lis la grande page.")),
            ["a.txt: a sentence of 5 words, it was 4"]
        );
        assert_eq!(
            harder(&before, &of("Je lis l’hypothèque.")),
            ["a.txt: « hypothèque » is rarer than « lis »"]
        );
    }

    #[test]
    fn a_new_text_is_not_harder() {
        assert!(
            harder(&plain("a.txt", "Je lis.").measure(), &plain("b.txt", "Une hypothèque.").measure())
                .is_empty()
        );
    }
}
