//! Splits text into words and punctuation marks. Positions count characters, so that a column is the one
//! that an editor shows.

/// The kind of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A word of letters, including an elision (`l’`, `d’`, `qu’`) and hyphens.
    Word,
    /// A number, including its digit groups.
    Number,
    /// Mixed digits and capital letters: a code, including its groups.
    Code,
    /// An address, a file name or a masked contact, which is not prose.
    Address,
    /// Any other single character.
    Sign,
}

/// A word, a number or a punctuation mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The text, as written.
    pub text: String,
    /// The kind of token.
    pub kind: Kind,
    /// Position of the first character, from 0.
    pub start: usize,
    /// Position after the last character.
    pub end: usize,
    /// Whether a non-breaking space joins it to the previous word.
    pub tied: bool,
}

impl Word {
    /// The word in lower case, with typographic apostrophes.
    #[must_use]
    pub fn lower(&self) -> String {
        self.text.to_lowercase().replace('\'', "’")
    }

    /// The lower-case parts, split after each elision and at each hyphen: `qu’est-ce` gives `qu’`, `est`,
    /// `ce`.
    #[must_use]
    pub fn parts(&self) -> Vec<String> {
        let lower = self.lower();
        if WHOLE.contains(&lower.as_str()) {
            return vec![lower];
        }
        lower.split_inclusive('’').flat_map(|part| part.split('-')).map(str::to_owned).collect()
    }

    /// Whether it begins with a capital letter.
    #[must_use]
    pub fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether the token is this character.
    #[must_use]
    pub fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign && self.text.starts_with(sign)
    }

    /// Whether it counts as a word. A number that a non-breaking space joins to its neighbour does not.
    #[must_use]
    pub fn counts(&self) -> bool {
        match self.kind {
            Kind::Word | Kind::Code | Kind::Address => true,
            Kind::Number => !self.tied,
            Kind::Sign => false,
        }
    }
}

/// Words that keep their apostrophe or hyphen.
const WHOLE: &[&str] = &[
    "aujourd’hui",
    "presqu’île",
    "prud’homme",
    "prud’hommes",
    "e-mail",
    "e-mails",
    "rendez-vous",
    "peut-être",
    "week-end",
];

/// Whether a character is a non-breaking space.
#[must_use]
pub(crate) const fn ties(sign: char) -> bool {
    matches!(sign, '\u{a0}' | '\u{202f}')
}

/// Splits a text into words and punctuation marks, in order.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let signs: Vec<char> = text.chars().collect();
    let at = |index: usize| signs.get(index).copied();
    let mut found: Vec<Word> = Vec::new();
    let mut start = 0;
    while let Some(first) = at(start) {
        if first.is_whitespace() {
            start += 1;
            continue;
        }
        let end = match end_of_address(&signs, start) {
            Some(end) => end,
            None if first.is_alphanumeric() => end_of_word(&signs, start),
            None => start + 1,
        };
        let text: String = signs.iter().skip(start).take(end - start).collect();
        let kind = kind_of(&text, first, end_of_address(&signs, start).is_some());
        let before = start.checked_sub(1).and_then(at);
        found.push(Word { text, kind, start, end, tied: before.is_some_and(ties) });
        start = end;
    }
    groups_joined(found, &signs)
}

/// End of a run without spaces that is not prose: it contains `@`, `://`, masking stars, or a dot or
/// underscore between letters. Closing punctuation is excluded.
fn end_of_address(signs: &[char], start: usize) -> Option<usize> {
    let opens = |sign: &char| sign.is_alphanumeric() || *sign == '*';
    if !signs.get(start).is_some_and(opens) {
        return None;
    }
    let before = start.checked_sub(1).and_then(|index| signs.get(index));
    if before.is_some_and(|sign| sign.is_alphanumeric()) {
        return None;
    }
    let run: Vec<char> = signs
        .iter()
        .skip(start)
        .take_while(|sign| {
            !sign.is_whitespace() && !matches!(sign, '«' | '»' | '"' | '(' | ')' | ',' | ';' | '…')
        })
        .copied()
        .collect();
    let closes = |sign: &char| matches!(sign, '.' | ':' | '?' | '!' | '’' | '\'');
    let length = run.len() - run.iter().rev().take_while(|sign| closes(sign)).count();
    let run = run.get(..length)?;
    let text: String = run.iter().collect();
    let inner_dot = run.windows(3).any(|three| {
        matches!(three, [left, '.' | '_' | '+', right]
            if left.is_alphanumeric() && right.is_alphanumeric() && (left.is_alphabetic() || right.is_alphabetic()))
    });
    let without_elision = text.rsplit(['’', '\'']).next().unwrap_or_default();
    let dotted_letters = without_elision.split('.').all(|part| part.chars().count() < 2);
    let masked = text.contains("***") && run.len() > 3;
    let is_address = text.contains('@') || text.contains("://") || masked || (inner_dot && !dotted_letters);
    is_address.then_some(start + length)
}

/// End of a run of letters and digits. An apostrophe or a hyphen between two of them belongs to the run, as
/// do the dots of initials (`F.A.L.C.`) and the comma, dot or slash of a number.
fn end_of_word(signs: &[char], start: usize) -> usize {
    let mut end = start;
    while let Some(sign) = signs.get(end) {
        let before = end.checked_sub(1).and_then(|index| signs.get(index)).copied().unwrap_or(' ');
        let after = signs.get(end + 1).copied().unwrap_or(' ');
        let between_digits = before.is_ascii_digit() && after.is_ascii_digit();
        let earlier = end.checked_sub(2).and_then(|index| signs.get(index)).copied().unwrap_or(' ');
        let initial = before.is_uppercase() && !earlier.is_alphanumeric();
        let joins = match sign {
            '’' | '\'' | '-' => before.is_alphanumeric() && after.is_alphanumeric(),
            ',' | '/' => between_digits,
            '.' => between_digits || (initial && (after.is_uppercase() || earlier == '.')),
            '°' => end == start + 1,
            _ => sign.is_alphanumeric() || is_mark(*sign),
        };
        if !joins {
            break;
        }
        end += 1;
    }
    end.max(start + 1)
}

/// Whether the character is a combining mark, which belongs to the previous letter.
const fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

fn kind_of(text: &str, first: char, address: bool) -> Kind {
    let digits = text.chars().any(|sign| sign.is_ascii_digit());
    let capitals = text.chars().filter(|sign| sign.is_uppercase()).count();
    let letters = text.chars().filter(|sign| sign.is_alphabetic()).count();
    if address {
        Kind::Address
    } else if !first.is_alphanumeric() {
        Kind::Sign
    } else if letters == 0 {
        Kind::Number
    } else if digits && letters == capitals && letters > 0 && text.chars().count() > 2 {
        Kind::Code
    } else if first.is_ascii_digit() {
        Kind::Number
    } else {
        Kind::Word
    }
}

/// Joins the groups of one number or one code: `1 55 12 55 555 555 97`, `H7GC F3KV C2D9`.
fn groups_joined(found: Vec<Word>, signs: &[char]) -> Vec<Word> {
    let mut joined: Vec<Word> = Vec::new();
    for word in found {
        if let Some(last) = joined.last_mut()
            && last.kind == word.kind
            && is_group(last)
            && is_group(&word)
            && word.start == last.end + 1
            && signs.get(last.end).is_some_and(|sign| *sign == ' ' || ties(*sign))
        {
            last.text = signs.iter().skip(last.start).take(word.end - last.start).collect();
            last.end = word.end;
        } else {
            joined.push(word);
        }
    }
    joined
}

fn is_group(word: &Word) -> bool {
    match word.kind {
        Kind::Number => word.text.chars().all(|sign| sign.is_ascii_digit() || sign == ' ' || ties(sign)),
        Kind::Code => true,
        Kind::Word | Kind::Address | Kind::Sign => false,
    }
}
