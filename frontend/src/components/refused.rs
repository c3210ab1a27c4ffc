//! What is shown where a form is refused: at a field, and in the summary. It must not know who refuses.

use texts::{Field, FieldWords};

use crate::route::Route;

/// The id of the error summary.
pub const SUMMARY: &str = "summary";

/// One refused field with its words.
#[derive(Clone, Debug)]
pub struct Refused {
    /// Which field.
    pub field: Field,
    /// The id of the input that the summary leads to.
    pub at: &'static str,
    /// The screen of the field, where that is another one.
    pub elsewhere: Option<Route>,
    /// What happened and what to do.
    pub words: FieldWords,
    /// One more sentence, as how many tries are left.
    pub more: Option<String>,
}

impl Refused {
    /// The address that the summary leads to.
    #[must_use]
    pub fn href(&self) -> String {
        href(self.elsewhere, self.at)
    }
}

/// The address of a field: its screen, where that is another one, else its place on this one.
pub(crate) fn href(elsewhere: Option<Route>, at: &str) -> String {
    elsewhere.map_or_else(|| format!("#{at}"), |route| route.path().to_owned())
}

/// What is wrong with the form as a whole, not with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// The title of the summary.
    pub title: String,
    /// What happened and what to do, one sentence a line.
    pub sentences: Vec<String>,
    /// Where to look: a link's address and words.
    pub links: Vec<(String, String)>,
}
