//! Why a development command stopped, in words that say what to do.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is wrong; the text is the usage.
    Usage(String),
    /// A program could not be started at all.
    Start { program: String, source: io::Error },
    /// A program ended with something else than success.
    Ended { line: String, how: String },
    /// Something is missing that this command cannot bring by itself.
    Missing { what: String, remedy: String },
    /// A file could not be read or written.
    File { path: PathBuf, source: io::Error },
    /// A server's log tells of a fault; what it says.
    Log(String),
    /// What a look at the product found: each finding, or where the findings are that it has printed.
    Findings(Vec<String>),
    /// Some suites failed; their names.
    Suites(Vec<&'static str>),
}

impl Failure {
    /// A file error with the path it is about: `io::Error` alone does not say which file.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) => out.write_str(text),
            Self::Start { program, source } => write!(out, "`{program}` could not be started: {source}"),
            Self::Ended { line, how } => write!(out, "`{line}` ended with {how}"),
            Self::Missing { what, remedy } => write!(out, "{what} is missing.\n{remedy}"),
            Self::File { path, source } => write!(out, "{}: {source}", path.display()),
            Self::Log(lines) => write!(out, "the server's log says:\n{lines}"),
            Self::Findings(found) => write!(out, "findings: {}", found.join("; ")),
            Self::Suites(names) => write!(out, "failed: {}", names.join(", ")),
        }
    }
}
