//! What the rules read: passages of text without their markup, each character with its place in the source.
//!
//! A passage is what is read as one piece: a paragraph, a title, an item of a list, an entry of the catalogue.

use texts::Term;

use crate::french::{Sentence, sentences};
use crate::{Finding, Rule};

/// A place in a source: line and column, from 1, the column in characters.
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
    /// The source cannot say: a file, or an entry whose placeholders were filled.
    Unknown,
    /// The entry has none.
    None,
    /// The entry has this one.
    Named(&'static str),
}

/// A piece of text, its characters with their places.
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
    /// A passage of a file. Where there are fewer places than characters, the last one stands for the rest.
    #[must_use]
    pub fn new(file: &str, text: String, places: Vec<Place>) -> Self {
        let sentences = sentences(&text);
        let (key, screen, picture, spoken, explained) = (None, None, Picture::Unknown, None, None);
        Self { file: file.to_owned(), key, screen, picture, spoken, explained, text, places, sentences }
    }

    /// The same passage as an entry of the catalogue.
    #[must_use]
    pub fn of_catalogue(self, key: &'static str, picture: Picture) -> Self {
        Self { key: Some(key), picture, ..self }
    }

    /// The same passage, said aloud in other words.
    #[must_use]
    pub fn spoken_as(self, spoken: Option<&str>) -> Self {
        Self { spoken: spoken.map(str::to_owned), ..self }
    }

    /// The same passage with a hard word explained in it.
    #[must_use]
    pub fn explaining(self, explained: Option<Term>) -> Self {
        Self { explained, ..self }
    }

    /// The same passage, read together with others than those of its key.
    #[must_use]
    pub fn on_screen(self, screen: Option<String>) -> Self {
        Self { screen, ..self }
    }

    /// The file, as it was named.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The key, where it is an entry of the catalogue.
    #[must_use]
    pub fn key(&self) -> Option<&'static str> {
        self.key
    }

    /// Passages that are read together: the screen of an entry, the whole file otherwise.
    #[must_use]
    pub fn screen(&self) -> &str {
        let named = self.screen.as_deref().or_else(|| self.key.and_then(|key| key.split('.').next()));
        named.unwrap_or(&self.file)
    }

    /// The picture beside it.
    #[must_use]
    pub fn picture(&self) -> Picture {
        self.picture
    }

    /// How it is said aloud, where that differs.
    #[must_use]
    pub fn spoken(&self) -> Option<&str> {
        self.spoken.as_deref()
    }

    /// The hard word that is explained in it.
    #[must_use]
    pub fn explained(&self) -> Option<Term> {
        self.explained
    }

    /// The text, its lines parted by `\n`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its sentences, cut once.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// Where a character stands in the source.
    #[must_use]
    pub fn place(&self, character: usize) -> Place {
        self.places.get(character).or(self.places.last()).copied().unwrap_or(Place { line: 1, column: 1 })
    }

    /// What a rule found at a character.
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

/// What an error of the catalogue says, part by part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorWords {
    /// `texts:` and what kind of error it is.
    pub file: String,
    /// Its number among those of its kind, from 1.
    pub line: usize,
    /// Its first words, so that it can be found.
    pub title: String,
    /// Each part that it must have, and how many entries say it.
    pub parts: Vec<(&'static str, usize)>,
}

/// Everything that one source holds.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The passages, in the order of the source.
    pub passages: Vec<Passage>,
    /// Texts of the law, which stand beside a plain text: only how they are set is checked.
    pub legal: Vec<Passage>,
    /// The errors of the catalogue; none in a file.
    pub errors: Vec<ErrorWords>,
}

impl Document {
    /// Every sentence with its passage.
    pub fn sentences(&self) -> impl Iterator<Item = (&Passage, &Sentence)> {
        self.passages
            .iter()
            .flat_map(|passage| passage.sentences().iter().map(move |sentence| (passage, sentence)))
    }

    /// The place of a file among the files of the document; last where it has none.
    #[must_use]
    pub fn order_of(&self, file: &str) -> usize {
        self.passages.iter().position(|passage| passage.file == file).unwrap_or(usize::MAX)
    }
}
