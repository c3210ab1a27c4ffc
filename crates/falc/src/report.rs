//! Formats findings as text and as JSON.

use std::fmt::Write;

use crate::Finding;

/// One finding per line, as `file:line:column: rule message → suggestion`, and then the count.
#[must_use]
pub fn as_text(findings: &[Finding]) -> String {
    let mut text = String::new();
    for Finding { file, line, column, rule, message, suggestion } in findings {
        let suggestion =
            suggestion.as_deref().map(visible).map(|better| format!(" → {better}")).unwrap_or_default();
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{file}:{line}:{column}: {} {message}{suggestion}", rule.id());
    }
    let count = findings.len();
    let _ = match count {
        0 => writeln!(text, "Nothing found. Only readers can say whether it is easy to read."),
        1 => writeln!(text, "1 finding."),
        _ => writeln!(text, "{count} findings."),
    };
    text
}

/// Replaces non-breaking spaces, which are invisible, by a visible symbol.
fn visible(suggestion: &str) -> String {
    suggestion.replace(['\u{a0}', '\u{202f}'], "⍽")
}

/// A JSON array of `{"file", "line", "column", "rule", "message", "suggestion"}`.
///
/// # Errors
/// Findings contain only strings and numbers, so serialisation does not fail for findings of this crate.
pub fn as_json(findings: &[Finding]) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(findings)
}

#[cfg(test)]
mod tests {
    use super::{as_json, as_text};
    use crate::{lint, plain};

    #[test]
    fn people_read_a_line_and_programs_six_fields() {
        let findings = lint(&plain("a.txt", "J'appelle."));
        assert_eq!(as_text(&findings), "a.txt:1:1: F18 a straight apostrophe → J’appelle\n1 finding.\n");
        let json: serde_json::Value = serde_json::from_str(&as_json(&findings).unwrap()).unwrap();
        assert_eq!(
            json,
            serde_json::json!([{
                "file": "a.txt", "line": 1, "column": 1, "rule": "F18",
                "message": "a straight apostrophe", "suggestion": "J’appelle"
            }])
        );
    }
}
