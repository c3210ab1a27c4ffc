//! A linter for easy-to-read French (FALC): the rules that a program can hold, over Markdown, plain text and the
//! catalogue of this product.
//!
//! It finds what breaks a rule and says where. It certifies nothing: only readers with a disability can say that a
//! text is easy. This crate must not know screens, servers or settings.
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

/// Checks a document against every rule. The findings come in the order of the text.
#[must_use]
pub fn lint(document: &Document) -> Vec<Finding> {
    let mut found: Vec<Finding> = Rule::ALL.iter().flat_map(|rule| rule.check(document)).collect();
    // Sources are in reading order already: a stable sort by line keeps the order of the files of a catalogue.
    found.sort_by_key(|finding| (document.order_of(&finding.file), finding.line, finding.column));
    found
}
