//! One sentence: what is read, the picture beside it, how it is said aloud where that differs, and the hard word
//! that is explained in it.

use std::fmt;
use std::ops::Deref;

use crate::language::explained_by;
use crate::{Pictogram, Term};

/// One sentence, or one line: a title, a label, a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What is read on the screen.
    pub text: &'static str,
    /// The picture to the left of it.
    pub pictogram: Option<Pictogram>,
    /// How a voice says it, where that differs (digit by digit, a sign by its name).
    pub spoken: Option<&'static str>,
    /// The hard word in it that is explained where it stands.
    pub term: Option<Term>,
}

/// A sentence without a picture.
#[must_use]
pub const fn say(text: &'static str) -> Sentence {
    Sentence { text, pictogram: None, spoken: None, term: None }
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
        assert!(self.term.is_none(), "a sentence with an explained word is said as it is read");
        Self { spoken: Some(spoken), ..self }
    }

    /// The same sentence with a hard word explained where it stands.
    ///
    /// ```compile_fail
    /// # use texts::{Sentence, Term, say};
    /// // Nothing to explain here: this does not compile.
    /// const WITHOUT_THE_WORD: Sentence = say("Je lis la page.").explain(Term::Cookie);
    /// ```
    ///
    /// # Panics
    /// Where no form of the word stands in it: in a catalogue, which is constant, the build fails.
    #[must_use]
    pub const fn explain(self, term: Term) -> Self {
        assert!(explained_by(self.text, term), "the sentence does not hold the word that it explains");
        assert!(self.spoken.is_none(), "a sentence with an explained word is said as it is read");
        Self { term: Some(term), ..self }
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
