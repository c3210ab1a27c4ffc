//! A sentence: the text, the picture beside it, its spoken form, and the hard word that it explains.

use std::fmt;
use std::ops::Deref;

use crate::language::explained_by;
use crate::{Pictogram, Term};

/// A sentence, or a line such as a title, a label or a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The text on the screen.
    pub text: &'static str,
    /// The picture to the left of the text.
    pub pictogram: Option<Pictogram>,
    /// The spoken form, if it differs from the text (digit by digit, a character by its name).
    pub spoken: Option<&'static str>,
    /// The hard word that the sentence explains.
    pub term: Option<Term>,
}

/// A sentence without a picture.
#[must_use]
pub const fn say(text: &'static str) -> Sentence {
    Sentence { text, pictogram: None, spoken: None, term: None }
}

impl Sentence {
    /// Adds a picture.
    #[must_use]
    pub const fn with(self, pictogram: Pictogram) -> Self {
        Self { pictogram: Some(pictogram), ..self }
    }

    /// Sets the spoken form.
    #[must_use]
    pub const fn spoken(self, spoken: &'static str) -> Self {
        assert!(self.term.is_none(), "a sentence with an explained word is said as it is read");
        Self { spoken: Some(spoken), ..self }
    }

    /// Marks the hard word that the sentence explains.
    ///
    /// ```compile_fail
    /// # use texts::{Sentence, Term, say};
    /// // The sentence does not contain the word, so this does not compile.
    /// const WITHOUT_THE_WORD: Sentence = say("Je lis la page.").explain(Term::Cookie);
    /// ```
    ///
    /// # Panics
    /// If the sentence contains no form of the word. A catalogue is constant, so the build fails.
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
