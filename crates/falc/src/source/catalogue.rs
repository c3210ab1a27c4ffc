//! Reads the catalogue of this product: every text of every screen, e-mail and SMS.

use std::collections::HashMap;

use texts::Language;
use texts::keys::{Entry, Wording};

use crate::allowed::{Allowed, allow, is_allowed_key};
use crate::{Document, ErrorWords, Passage, Picture, Place};

/// The required parts of an error, by the key of its first entry; an error ends at the next such key. Field
/// errors do not say who can help, because the screen has a help link at the same place for all fields.
const ERRORS: &[(&str, &[&str])] = &[
    ("notice.title", &["notice.happened", "notice.to_do", "notice.who_helps"]),
    ("field_words.summary", &["field_words.happened", "field_words.to_do"]),
];

/// Keys that are exempt from the rules of easy-to-read language.
const FORMAL: &[Allowed] = &[allow(
    "statement.formal_*",
    "the words of RGAA's model for a statement: plain sentences stand above them",
)];

/// Reads the catalogue of a language. The file of an entry is `texts:` and its key, and its line is its
/// index among the entries of that key. Duplicates of a text under one key are skipped.
#[must_use]
pub fn catalogue(language: Language) -> Document {
    let mut document = Document::default();
    let mut under: HashMap<&'static str, Vec<String>> = HashMap::new();
    texts::walk(language, &mut |entry| {
        if is_allowed_key(FORMAL, Some(entry.key)) {
            return;
        }
        note_error(&mut document.errors, &entry);
        let known = under.entry(entry.key).or_default();
        if known.iter().any(|text| text == entry.text) {
            return;
        }
        known.push(entry.text.to_owned());
        let line = known.len();
        let places = (1..=entry.text.chars().count()).map(|column| Place { line, column }).collect();
        let picture = picture_of(&entry);
        let passage = Passage::new(&format!("texts:{}", entry.key), entry.text.to_owned(), places)
            .of_catalogue(entry.key, picture)
            .on_screen(screen(entry.key, &document.errors))
            .spoken_as(entry.spoken)
            .explaining(entry.term);
        match entry.wording {
            Wording::Fixed | Wording::Filled => document.passages.push(passage),
            Wording::Law => document.legal.push(passage),
        }
    });
    document
}

fn picture_of(entry: &Entry<'_>) -> Picture {
    match (entry.wording, entry.pictogram) {
        (_, Some(picture)) => Picture::Named(picture.name()),
        (Wording::Fixed | Wording::Law, None) => Picture::None,
        (Wording::Filled, None) => Picture::Unknown,
    }
}

/// The screen of an entry whose key does not name it: all articles of the documents form one screen, and
/// each notice is its own screen.
fn screen(key: &str, errors: &[ErrorWords]) -> Option<String> {
    match key.split('.').next() {
        Some("article") => Some("legal".to_owned()),
        Some("notice") => errors.last().map(|notice| notice.title.clone()),
        Some(_) | None => None,
    }
}

fn note_error(errors: &mut Vec<ErrorWords>, entry: &Entry<'_>) {
    if let Some((title, parts)) = ERRORS.iter().find(|(title, _)| *title == entry.key) {
        let file = format!("texts:{title}");
        let line = errors.iter().filter(|error| error.file == file).count() + 1;
        let parts = parts.iter().map(|part| (*part, 0)).collect();
        errors.push(ErrorWords { file, line, title: entry.text.to_owned(), parts });
    } else if let Some(error) = errors.last_mut()
        && let Some((_, entries)) = error.parts.iter_mut().find(|(part, _)| *part == entry.key)
    {
        *entries += 1;
    }
}

#[cfg(test)]
mod tests {
    use texts::Language;

    use super::catalogue;

    #[test]
    fn every_entry_is_a_passage_with_its_key_and_every_error_is_counted() {
        let document = catalogue(Language::French);
        assert!(document.passages.iter().all(|passage| passage.key().is_some()));
        assert!(document.legal.iter().all(|passage| passage.key() == Some("article.law")));
        assert!(!document.legal.is_empty());
        assert!(document.passages.iter().any(|passage| passage.file() == "texts:start.title"));
        assert!(
            document.errors.iter().any(|error| error.file == "texts:notice.title" && error.parts.len() == 3)
        );
    }
}
