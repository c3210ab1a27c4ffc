//! Splits a text into sentences.

use super::word::{Kind, Word, words};

/// A sentence: its words and punctuation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The words and punctuation marks, in order, with positions in the whole text.
    pub words: Vec<Word>,
}

impl Sentence {
    /// Position of the first character.
    #[must_use]
    pub fn start(&self) -> usize {
        self.words.first().map_or(0, |word| word.start)
    }

    /// Position after the last character.
    #[must_use]
    pub fn end(&self) -> usize {
        self.words.last().map_or(0, |word| word.end)
    }

    /// The number of words. An elision counts with its word, and a number with the word that a non-breaking
    /// space joins it to.
    #[must_use]
    pub fn length(&self) -> usize {
        let follows_tied =
            |index: usize| self.words.get(index + 1).is_some_and(|next| next.tied && next.counts());
        let counts = |(index, word): &(usize, &Word)| {
            word.counts() && !(word.kind == Kind::Number && follows_tied(*index))
        };
        self.words.iter().enumerate().filter(counts).count()
    }

    /// The lower-case parts of the words, each with its word.
    #[must_use]
    pub fn parts(&self) -> Vec<(String, &Word)> {
        self.words
            .iter()
            .filter(|word| word.kind == Kind::Word)
            .flat_map(|word| word.parts().into_iter().map(move |part| (part, word)))
            .collect()
    }

    /// Whether the sentence contains all of these words.
    #[must_use]
    pub fn has_all(&self, wanted: &str) -> bool {
        let parts = self.parts();
        wanted.split(' ').all(|wanted| parts.iter().any(|(part, _)| part == wanted))
    }

    /// The first word that is not a punctuation mark.
    #[must_use]
    pub fn first_word(&self) -> Option<&Word> {
        self.words.iter().find(|word| word.kind != Kind::Sign)
    }
}

/// Abbreviations whose dot does not end a sentence.
const DOTTED: &[&str] =
    &["ex", "m", "mm", "p", "art", "tél", "dr", "pr", "av", "bd", "st", "ste", "cf", "env"];

/// Splits a text into sentences: after `.`, `?`, `!` or `…` and a space, if a capital, a digit or an opening
/// mark follows; and at a new line that begins with one of these.
///
/// ```
/// let two = falc::sentences("Je lis. L’aide répond au 01 99 00 12 34.");
/// assert_eq!(two.len(), 2);
/// assert_eq!(two[1].length(), 4);
/// ```
#[must_use]
pub fn sentences(text: &str) -> Vec<Sentence> {
    let signs: Vec<char> = text.chars().collect();
    let mut all = Vec::new();
    let mut current: Vec<Word> = Vec::new();
    for word in words(text) {
        if let Some(last) = current.last()
            && begins(&word)
            && (closes(&current, word.start > last.end) || line_between(&signs, last.end, word.start))
        {
            all.push(Sentence { words: std::mem::take(&mut current) });
        }
        current.push(word);
    }
    if !current.is_empty() {
        all.push(Sentence { words: current });
    }
    all
}

/// Whether a sentence may begin with this word.
fn begins(word: &Word) -> bool {
    match word.kind {
        Kind::Word | Kind::Code => word.is_capitalised(),
        Kind::Number | Kind::Address => true,
        Kind::Sign => matches!(word.text.as_str(), "«" | "“" | "\"" | "(" | "-" | "–" | "—" | "•" | "→"),
    }
}

/// Whether the words so far form a complete sentence. `apart` says that a space follows them.
fn closes(words: &[Word], apart: bool) -> bool {
    let mut back = words.iter().rev();
    let last = back.next();
    let (end, before) = match last {
        Some(quote) if quote.is_sign('»') || quote.is_sign('"') || quote.is_sign(')') => {
            (back.next(), back.next())
        }
        other => (other, back.next()),
    };
    let Some(end) = end else { return false };
    let ends = end.kind == Kind::Sign && matches!(end.text.as_str(), "." | "?" | "!" | "…");
    // A dot after a space is a mention of the character: « les signes : _ . - ».
    let of_a_word = |word: &Word| word.end == end.start && !DOTTED.contains(&word.lower().as_str());
    apart && ends && (!end.is_sign('.') || before.is_some_and(of_a_word))
}

fn line_between(signs: &[char], from: usize, to: usize) -> bool {
    signs.iter().skip(from).take(to.saturating_sub(from)).any(|sign| *sign == '\n')
}
