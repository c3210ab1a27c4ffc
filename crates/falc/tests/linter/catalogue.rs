//! The catalogue of this product keeps the rules.

use falc::{Document, ErrorWords, Passage, Picture, catalogue, lint};
use texts::Language;

use crate::of;

#[test]
fn an_entry_is_named_by_its_key() {
    let passage = Passage::new("texts:code.title", "Mon code; mon NIR".into(), Vec::new());
    let passages = vec![passage.of_catalogue("code.title", Picture::None)];
    let findings = lint(&Document { passages, ..Document::default() });
    assert!(findings.iter().all(|finding| finding.file == "texts:code.title"), "{findings:?}");
    assert_eq!(of(&findings, "F03").len(), 1);
    assert_eq!(of(&findings, "F13").len(), 1);
}

#[test]
fn an_error_that_names_no_help_is_found() {
    let mut document = catalogue(Language::French);
    let parts = vec![("notice.happened", 1), ("notice.to_do", 0)];
    let error = ErrorWords { file: "texts:notice.title".into(), line: 99, title: "Panne".into(), parts };
    document.errors.push(error);
    assert_eq!(of(&lint(&document), "F16"), [(99, "« Panne » has no notice.to_do")]);
}

#[test]
fn the_catalogue_keeps_every_rule() {
    assert_eq!(
        falc::as_text(&lint(&catalogue(Language::French))).lines().collect::<Vec<_>>(),
        ["Nothing found. Only readers can say whether it is easy to read."]
    );
}
