//! Reads plain text: blank lines separate passages, and a sentence may continue on the next line.

use crate::{Document, Passage, Place};

/// Reads plain text.
#[must_use]
pub fn plain(file: &str, text: &str) -> Document {
    let mut document = Document::default();
    let (mut signs, mut places) = (String::new(), Vec::new());
    let mut flush = |signs: &mut String, places: &mut Vec<Place>| {
        if !signs.trim().is_empty() {
            document.passages.push(Passage::new(file, std::mem::take(signs), std::mem::take(places)));
        }
        signs.clear();
        places.clear();
    };
    for (index, line) in text.lines().enumerate() {
        let line_number = index + 1;
        if line.trim().is_empty() {
            flush(&mut signs, &mut places);
            continue;
        }
        for (column, sign) in line.chars().enumerate() {
            signs.push(sign);
            places.push(Place { line: line_number, column: column + 1 });
        }
        signs.push('\n');
        places.push(Place { line: line_number, column: line.chars().count() + 1 });
    }
    flush(&mut signs, &mut places);
    document
}

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::Place;

    #[test]
    fn a_blank_line_parts_passages_and_a_line_may_go_on() {
        let document = plain("lettre.txt", "Bonjour,\n\nJe trouve le numéro\ndevant ma carte.\n");
        assert_eq!(document.passages.len(), 2);
        assert_eq!(document.passages[1].sentences().len(), 1);
        assert_eq!(document.passages[1].place(20), Place { line: 4, column: 1 });
    }
}
