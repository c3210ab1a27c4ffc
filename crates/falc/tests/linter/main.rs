//! The linter through its door: texts and files in, findings out.

#![expect(clippy::unwrap_used, reason = "a test that panics fails")]

mod catalogue;
mod command;
mod cutting;
mod guide;

use falc::Finding;

/// Findings of one rule, as their line and their message.
fn of<'a>(findings: &'a [Finding], rule: &str) -> Vec<(usize, &'a str)> {
    let of_rule = findings.iter().filter(|finding| finding.rule.id() == rule);
    of_rule.map(|finding| (finding.line, finding.message.as_str())).collect()
}
