//! The errors of a form: at a field, and in the summary. It must not know whether the client or the server
//! refused.

use texts::{Field, FieldWords};

use crate::route::Route;

/// The id of the error summary.
pub const SUMMARY: &str = "summary";

/// One refused field and its words.
#[derive(Clone, Debug)]
pub struct Refused {
    pub field: Field,
    /// The id of the input that the summary links to.
    pub at: &'static str,
    /// The screen of the field, if it is another one.
    pub elsewhere: Option<Route>,
    pub words: FieldWords,
    /// One more sentence, for example the remaining attempts.
    pub more: Option<String>,
}

impl Refused {
    /// The link target of the summary.
    #[must_use]
    pub fn href(&self) -> String {
        href(self.elsewhere, self.at)
    }
}

/// The link to a field: the path of its screen, or a fragment on the current screen.
pub(crate) fn href(elsewhere: Option<Route>, at: &str) -> String {
    elsewhere.map_or_else(|| format!("#{at}"), |route| route.path().to_owned())
}

/// An error of the whole form, not of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// The title of the summary.
    pub title: String,
    /// What happened and what to do, one sentence per line.
    pub sentences: Vec<String>,
    /// Links: path or fragment, and words.
    pub links: Vec<(String, String)>,
}
