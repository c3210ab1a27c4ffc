//! Checks that a PDF is accessible: tagged, in French, with a title, headings, lists and figures; A4, and no
//! type under 14 points. Poppler reads the PDF.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::run::ask;
use crate::workspace::Workspace;

/// The smallest type size that the easy-to-read rules allow, in points.
const MIN_POINTS: f64 = 14.0;

/// Checks a PDF.
///
/// # Errors
/// [`Failure::Findings`] with every defect.
pub(crate) fn look(workspace: &Workspace, file: &Path) -> Result<(), Failure> {
    let bytes = fs::read(file).map_err(Failure::file(file))?;
    let say = |program: &str, options: &[&str]| {
        ask(workspace.command(program).args(options).arg(file)).unwrap_or_default()
    };
    let findings = [
        of_document(&say("pdfinfo", &[])),
        of_language(&bytes),
        of_structure(&say("pdfinfo", &["-struct-text"])),
        of_letters(&say("pdftohtml", &["-xml", "-i", "-stdout", "-zoom", "1"])),
    ]
    .concat();
    if findings.is_empty() { Ok(()) } else { Err(Failure::Findings(findings)) }
}

/// Findings in the output of `pdfinfo`.
fn of_document(info: &str) -> Vec<String> {
    let value = |name: &str| {
        let line = info.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.map(str::trim).unwrap_or_default()
    };
    let mut found = Vec::new();
    if value("Tagged") != "yes" {
        found.push("the PDF is not tagged".to_owned());
    }
    if !value("Page size").ends_with("(A4)") {
        found.push(format!("the page is not A4: {}", value("Page size")));
    }
    if !value("Title").starts_with("Le guide pour activer") {
        found.push(format!("the title is « {} »", value("Title")));
    }
    found
}

/// Looks for the language in the PDF's catalogue, which is not compressed.
fn of_language(bytes: &[u8]) -> Vec<String> {
    let wanted = b"/Lang (fr)";
    let is_french = bytes.windows(wanted.len()).any(|part| part == wanted);
    if is_french { Vec::new() } else { vec!["the PDF does not say that it is in French".to_owned()] }
}

/// Findings in the output of `pdfinfo -struct-text`, which has one element per line, indented by depth.
fn of_structure(structure: &str) -> Vec<String> {
    let count = |name: &str| {
        let is = |line: &&str| line.trim().split([' ', '(']).next() == Some(name);
        structure.lines().filter(is).count()
    };
    let wanted = [("H1", 1), ("H2", 7), ("H3", 16), ("L", 16), ("LI", 60), ("Figure", 19)];
    let missing = wanted.into_iter().filter(|(name, least)| count(name) < *least);
    missing
        .map(|(name, least)| format!("{} elements {name} instead of {least} or more", count(name)))
        .collect()
}

/// Findings in the output of `pdftohtml -xml`, which has one line per font, with the size in points.
fn of_letters(pages: &str) -> Vec<String> {
    let sizes = pages.lines().filter_map(|line| {
        let size = line.trim().strip_prefix("<fontspec")?.split_once("size=\"")?.1.split('"').next()?;
        size.parse::<f64>().ok()
    });
    let sizes: Vec<f64> = sizes.collect();
    if sizes.is_empty() {
        return vec!["the PDF has no letters".to_owned()];
    }
    let small = sizes.into_iter().filter(|size| *size < MIN_POINTS);
    small.map(|size| format!("letters of {size} points")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_tagged_has_a_title_and_is_a4() {
        let good = "Title:           Le guide pour activer Mon espace santé – Essai\nTagged:          yes\n\
                    Page size:       594.96 x 841.92 pts (A4)\n";
        assert_eq!(of_document(good), [""; 0]);
        let bad = good.replace("yes", "no").replace("(A4)", "(letter)").replace("Le guide", "");
        assert_eq!(of_document(&bad).len(), 3);
    }

    #[test]
    fn another_language_is_found() {
        assert!(of_language(b"<</Type /Catalog /Lang (fr) /Pages 1 0 R>>").is_empty());
        assert_eq!(of_language(b"<</Type /Catalog /Lang (en)>>").len(), 1);
    }

    #[test]
    fn missing_headings_lists_and_figures_are_found() {
        let structure = "Document\n  Div\n    P (block)\n      \"Le guide\"\n";
        assert_eq!(of_structure(structure).len(), 6);
        let headings = ["  H1 (block)", "  H2", "  H3", "  L", "  LI", "  Figure"]
            .map(|line| format!("{line}\n").repeat(60));
        assert_eq!(of_structure(&headings.concat()), [""; 0]);
    }

    #[test]
    fn small_letters_are_found() {
        let font = |size| format!("\t<fontspec id=\"0\" size=\"{size}\" family=\"A\" color=\"#000000\"/>\n");
        assert_eq!(of_letters(&font(15)), [""; 0]);
        assert_eq!(of_letters(&(font(15) + &font(13))), ["letters of 13 points"]);
        assert_eq!(of_letters("").len(), 1);
    }
}
