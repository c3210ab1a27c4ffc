//! A finding: its position, its rule, its message, and an optional suggestion.

use serde::Serialize;

use crate::Rule;

/// A violation of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file name, as given; `texts:` and the key for an entry of the catalogue.
    pub file: String,
    /// The line, from 1; in the catalogue, the index of the entry among those of its key.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The violated rule.
    pub rule: Rule,
    /// A description of the violation.
    pub message: String,
    /// The replacement, if the program knows one.
    pub suggestion: Option<String>,
}
