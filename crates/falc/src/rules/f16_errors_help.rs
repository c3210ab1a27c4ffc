//! F16: an error says what happened, what to do, and who can help. The rule applies to the catalogue only,
//! because files contain no errors of the product.
//!
//! Source: this project's rule, from the standards' "tell people who can help them".
//!
//! Limits: the rule counts entries and cannot judge their content.

use super::Rule;
use crate::{Document, Finding};

pub(super) fn check(document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    for error in &document.errors {
        for (part, _) in error.parts.iter().filter(|(_, entries)| *entries == 0) {
            found.push(Finding {
                file: error.file.clone(),
                line: error.line,
                column: 1,
                rule: Rule::ErrorsHelp,
                message: format!("« {} » has no {part}", error.title),
                suggestion: None,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::{Document, ErrorWords};

    fn document(who_helps: usize) -> Document {
        let parts = vec![("notice.happened", 1), ("notice.to_do", 2), ("notice.who_helps", who_helps)];
        let error = ErrorWords {
            file: "texts:notice.title".into(),
            line: 1,
            title: "Internet est coupé".into(),
            parts,
        };
        Document { errors: vec![error], ..Document::default() }
    }

    #[test]
    fn good() {
        assert!(check(&document(1)).is_empty());
    }

    #[test]
    fn bad() {
        assert_eq!(check(&document(0))[0].message, "« Internet est coupé » has no notice.who_helps");
    }
}
