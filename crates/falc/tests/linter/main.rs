//! Tests of the linter through its public interface: texts and files as input, findings as output.

#![expect(clippy::unwrap_used, reason = "a test that panics fails")]

mod catalogue;
mod command;
mod cutting;
mod guide;

use falc::Finding;

/// The findings of one rule, as line and message.
fn of<'a>(findings: &'a [Finding], rule: &str) -> Vec<(usize, &'a str)> {
    let of_rule = findings.iter().filter(|finding| finding.rule.id() == rule);
    of_rule.map(|finding| (finding.line, finding.message.as_str())).collect()
}
