//! One finding: where, which rule, what, and a better word where there is one.

use serde::Serialize;

use crate::Rule;

/// Something that a rule found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file, as it was named; `texts:` and the key for an entry of the catalogue.
    pub file: String,
    /// The line, from 1; in the catalogue the entry among those of its key.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The rule.
    pub rule: Rule,
    /// What was found.
    pub message: String,
    /// What to write instead, where a program can say it.
    pub suggestion: Option<String>,
}
