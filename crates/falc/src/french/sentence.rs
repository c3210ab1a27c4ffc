//! Cuts a text into sentences.

use super::word::{Kind, Word, words};

/// A sentence: its words and signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The words and signs, in order, with positions in the whole text.
    pub words: Vec<Word>,
}

impl Sentence {
    /// Its first character.
    #[must_use]
    pub fn start(&self) -> usize {
        self.words.first().map_or(0, |word| word.start)
    }

    /// The character after its last one.
    #[must_use]
    pub fn end(&self) -> usize {
        self.words.last().map_or(0, |word| word.end)
    }

    /// How many words it has: an elision belongs to its word, a number to what a non-breaking space ties it to.
    #[must_use]
    pub fn length(&self) -> usize {
        let follows_tied =
            |index: usize| self.words.get(index + 1).is_some_and(|next| next.tied && next.counts());
        let counts = |(index, word): &(usize, &Word)| {
            word.counts() && !(word.kind == Kind::Number && follows_tied(*index))
        };
        self.words.iter().enumerate().filter(counts).count()
    }

    /// The parts of its words, in lower case, each with the word it is of.
    #[must_use]
    pub fn parts(&self) -> Vec<(String, &Word)> {
        self.words
            .iter()
            .filter(|word| word.kind == Kind::Word)
            .flat_map(|word| word.parts().into_iter().map(move |part| (part, word)))
            .collect()
    }

    /// Whether all of these words stand in it.
    #[must_use]
    pub fn has_all(&self, wanted: &str) -> bool {
        let parts = self.parts();
        wanted.split(' ').all(|wanted| parts.iter().any(|(part, _)| part == wanted))
    }

    /// Its first word that is not a sign.
    #[must_use]
    pub fn first_word(&self) -> Option<&Word> {
        self.words.iter().find(|word| word.kind != Kind::Sign)
    }
}

/// Abbreviations whose dot ends no sentence.
const DOTTED: &[&str] =
    &["ex", "m", "mm", "p", "art", "tél", "dr", "pr", "av", "bd", "st", "ste", "cf", "env"];

/// Cuts a text into sentences: after `.`, `?`, `!` or `…` and a space before a capital, a digit or an opening sign;
/// and where a new line begins with one of these.
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

/// Whether a sentence may begin with it.
fn begins(word: &Word) -> bool {
    match word.kind {
        Kind::Word | Kind::Code => word.is_capitalised(),
        Kind::Number | Kind::Address => true,
        Kind::Sign => matches!(word.text.as_str(), "«" | "“" | "\"" | "(" | "-" | "–" | "—" | "•" | "→"),
    }
}

/// Whether the words so far are a closed sentence, the next one standing apart.
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
    // A dot apart from its word is a sign that is spoken of: « les signes : _ . - ».
    let of_a_word = |word: &Word| word.end == end.start && !DOTTED.contains(&word.lower().as_str());
    apart && ends && (!end.is_sign('.') || before.is_some_and(of_a_word))
}

fn line_between(signs: &[char], from: usize, to: usize) -> bool {
    signs.iter().skip(from).take(to.saturating_sub(from)).any(|sign| *sign == '\n')
}
