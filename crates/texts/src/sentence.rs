//! One sentence: what is read, the picture beside it, and how it is said aloud where that differs.

use std::fmt;
use std::ops::Deref;

use crate::Pictogram;

/// One sentence, or one line: a title, a label, a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What is read on the screen.
    pub text: &'static str,
    /// The picture to the left of it.
    pub pictogram: Option<Pictogram>,
    /// How a voice says it, where that differs (digit by digit, a sign by its name).
    pub spoken: Option<&'static str>,
}

/// A sentence without a picture.
#[must_use]
pub const fn say(text: &'static str) -> Sentence {
    Sentence { text, pictogram: None, spoken: None }
}

impl Sentence {
    /// The same sentence with its picture.
    #[must_use]
    pub const fn with(self, pictogram: Pictogram) -> Self {
        Self { pictogram: Some(pictogram), ..self }
    }

    /// The same sentence with its spoken form.
    #[must_use]
    pub const fn spoken(self, spoken: &'static str) -> Self {
        Self { spoken: Some(spoken), ..self }
    }
}

impl Deref for Sentence {
    type Target = str;

    fn deref(&self) -> &str {
        self.text
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.text)
    }
}
