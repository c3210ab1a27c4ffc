//! F03: one idea per sentence: no `;`, at most one comma, few words that open a clause.
//!
//! Source: the standards: "Include one main idea in each sentence."
//!
//! Limits: a program cannot count ideas, so the rule counts punctuation marks and function words. It
//! reports a list inside a sentence, which belongs on several lines. The « qui » or « que » at the start of
//! a question does not open a clause.

use super::Rule;
use crate::allowed::{Allowed, allow, is_allowed};
use crate::{Document, Finding, Sentence};

/// Words that open a clause. A sentence may contain one of them.
const CLAUSES: &[&str] =
    &["que", "qu’", "qui", "dont", "lequel", "laquelle", "lesquels", "lesquelles", "auquel"];
/// Words that form a subordinating conjunction with « que », which is always reported.
const HEAVY: &[&str] = &["afin", "bien", "pour", "alors", "tandis", "quoi", "lors", "ainsi"];
/// Words after which « que » or « qui » does not open a clause.
const LIGHT: &[Allowed] = &[
    allow("est-ce", "« est-ce que » asks a question"),
    allow("plus", "« plus que » compares"),
    allow("moins", "« moins que » compares"),
    allow("même", "« même que » compares"),
    allow("autant", "« autant que » compares"),
];

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for (passage, sentence) in document.sentences() {
        let mut report = |at, message: &str, suggestion: Option<&str>| {
            found.push(passage.finding(Rule::OneIdea, at, message.to_owned(), suggestion.map(str::to_owned)));
        };
        for word in sentence.words.iter().filter(|word| word.is_sign(';')) {
            report(word.start, "a semicolon joins two sentences", Some("."));
        }
        let commas: Vec<_> = sentence.words.iter().filter(|word| word.is_sign(',')).collect();
        if let Some(second) = commas.get(1) {
            report(second.start, "more than one comma: several ideas, or a list for lines of its own", None);
        }
        let (clauses, heavy) = clauses(sentence);
        if let Some(at) = heavy {
            report(at, "this conjunction joins two ideas: two sentences", None);
        } else if let Some(second) = clauses.get(1) {
            report(*second, "more than one clause (que, qui, dont): several ideas", None);
        }
    }
    found
}

/// Positions of the words that open a clause, and the first subordinating conjunction.
fn clauses(sentence: &Sentence) -> (Vec<usize>, Option<usize>) {
    let parts = sentence.parts();
    let (mut opened, mut heavy) = (Vec::new(), None);
    for (index, (part, word)) in parts.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| parts.get(index));
        let Some((before, before_word)) = before else { continue };
        if !CLAUSES.contains(&part.as_str())
            || is_allowed(LIGHT, before)
            || is_allowed(LIGHT, &before_word.lower())
        {
            continue;
        }
        if part.starts_with("qu") && !part.starts_with("qui") && HEAVY.contains(&before.as_str()) {
            heavy.get_or_insert(before_word.start);
        }
        opened.push(word.start);
    }
    (opened, heavy)
}

#[cfg(test)]
mod tests {
    use crate::Rule::OneIdea;
    use crate::rules::{NOTHING, found};

    #[test]
    fn good() {
        assert_eq!(found(OneIdea, "Je choisis qui voit mes papiers."), NOTHING);
        assert_eq!(found(OneIdea, "Qu’est-ce que la loi dit\u{a0}?"), NOTHING);
        assert_eq!(found(OneIdea, "Si je suis sous tutelle, mon tuteur m’aide."), NOTHING);
    }

    #[test]
    fn bad() {
        assert_eq!(found(OneIdea, "Je lis\u{a0}; je signe."), ["8: ."]);
        assert_eq!(found(OneIdea, "Je prends ma carte, ma photo, mon stylo.").len(), 1);
        assert_eq!(found(OneIdea, "Je vois la page que l’aide dont je parle montre.").len(), 1);
        assert_eq!(found(OneIdea, "J’appelle afin que l’aide vienne.").len(), 1);
    }
}
