//! A linter for easy-to-read French (FALC). It applies the rules that a program can check to Markdown,
//! plain text and the catalogue of this product.
//!
//! The linter reports violations and their positions. It does not certify a text: only readers with a
//! disability can say that a text is easy. This crate must not depend on screens, servers or settings.
#![warn(missing_docs)]

mod allowed;
mod document;
mod finding;
mod french;
mod measure;
mod report;
mod rules;
mod source;

pub use document::{Document, ErrorWords, Passage, Picture, Place};
pub use finding::Finding;
pub use french::{Kind, Sentence, Word, sentences, words};
pub use measure::{Measure, Measures, harder};
pub use report::{as_json, as_text};
pub use rules::Rule;
pub use source::{catalogue, markdown, plain};

/// Checks a document against every rule. The findings are in text order.
#[must_use]
pub fn lint(document: &Document) -> Vec<Finding> {
    let mut found: Vec<Finding> = Rule::ALL.iter().flat_map(|rule| rule.check(document)).collect();
    // The sources are already in reading order, and a stable sort by line keeps the order of the entries of
    // a catalogue.
    found.sort_by_key(|finding| (document.order_of(&finding.file), finding.line, finding.column));
    found
}
