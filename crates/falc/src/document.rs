//! The input of the rules: passages of text without markup, with the source position of each character.
//!
//! A passage is one unit of reading: a paragraph, a title, a list item, or an entry of the catalogue.

use texts::Term;

use crate::french::{Sentence, sentences};
use crate::{Finding, Rule};

/// A position in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// The picture beside a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// The source has no data on pictures: a file, or an entry with filled placeholders.
    Unknown,
    /// The entry has no picture.
    None,
    /// The entry has this picture.
    Named(&'static str),
}

/// A piece of text, with the source position of each character.
#[derive(Clone, Debug)]
pub struct Passage {
    file: String,
    key: Option<&'static str>,
    screen: Option<String>,
    picture: Picture,
    spoken: Option<String>,
    explained: Option<Term>,
    text: String,
    places: Vec<Place>,
    sentences: Vec<Sentence>,
}

impl Passage {
    /// A passage of a file. If there are fewer positions than characters, the last position applies to the
    /// rest.
    #[must_use]
    pub fn new(file: &str, text: String, places: Vec<Place>) -> Self {
        let sentences = sentences(&text);
        let (key, screen, picture, spoken, explained) = (None, None, Picture::Unknown, None, None);
        Self { file: file.to_owned(), key, screen, picture, spoken, explained, text, places, sentences }
    }

    /// Marks the passage as an entry of the catalogue.
    #[must_use]
    pub fn of_catalogue(self, key: &'static str, picture: Picture) -> Self {
        Self { key: Some(key), picture, ..self }
    }

    /// Sets the spoken form of the passage.
    #[must_use]
    pub fn spoken_as(self, spoken: Option<&str>) -> Self {
        Self { spoken: spoken.map(str::to_owned), ..self }
    }

    /// Sets the hard word that the passage explains.
    #[must_use]
    pub fn explaining(self, explained: Option<Term>) -> Self {
        Self { explained, ..self }
    }

    /// Sets the screen of the passage, which otherwise follows from its key.
    #[must_use]
    pub fn on_screen(self, screen: Option<String>) -> Self {
        Self { screen, ..self }
    }

    /// The file name, as given.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The key, if the passage is an entry of the catalogue.
    #[must_use]
    pub fn key(&self) -> Option<&'static str> {
        self.key
    }

    /// The group of passages that a reader sees together: the screen of an entry, or the whole file.
    #[must_use]
    pub fn screen(&self) -> &str {
        let named = self.screen.as_deref().or_else(|| self.key.and_then(|key| key.split('.').next()));
        named.unwrap_or(&self.file)
    }

    /// The picture beside the passage.
    #[must_use]
    pub fn picture(&self) -> Picture {
        self.picture
    }

    /// The spoken form, if it differs from the text.
    #[must_use]
    pub fn spoken(&self) -> Option<&str> {
        self.spoken.as_deref()
    }

    /// The hard word that the passage explains.
    #[must_use]
    pub fn explained(&self) -> Option<Term> {
        self.explained
    }

    /// The text, with lines separated by `\n`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The sentences, split when the passage is created.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The source position of a character.
    #[must_use]
    pub fn place(&self, character: usize) -> Place {
        self.places.get(character).or(self.places.last()).copied().unwrap_or(Place { line: 1, column: 1 })
    }

    /// Creates a finding at a character.
    #[must_use]
    pub fn finding(
        &self,
        rule: Rule,
        character: usize,
        message: String,
        suggestion: Option<String>,
    ) -> Finding {
        let Place { line, column } = self.place(character);
        Finding { file: self.file.clone(), line, column, rule, message, suggestion }
    }
}

/// The parts of one error message of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorWords {
    /// `texts:` and the key of the kind of error.
    pub file: String,
    /// The index among the errors of the same kind, from 1.
    pub line: usize,
    /// The first words, to identify the error.
    pub title: String,
    /// Each required part, and the number of its entries.
    pub parts: Vec<(&'static str, usize)>,
}

/// The content of one source.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The passages, in source order.
    pub passages: Vec<Passage>,
    /// Legal texts, which are always beside a plain text. Only their typography is checked.
    pub legal: Vec<Passage>,
    /// The error messages of the catalogue; empty for a file.
    pub errors: Vec<ErrorWords>,
}

impl Document {
    /// Every sentence with its passage.
    pub fn sentences(&self) -> impl Iterator<Item = (&Passage, &Sentence)> {
        self.passages
            .iter()
            .flat_map(|passage| passage.sentences().iter().map(move |sentence| (passage, sentence)))
    }

    /// The rank of a file among the files of the document; unknown files come last.
    #[must_use]
    pub fn order_of(&self, file: &str) -> usize {
        self.passages.iter().position(|passage| passage.file == file).unwrap_or(usize::MAX)
    }
}
