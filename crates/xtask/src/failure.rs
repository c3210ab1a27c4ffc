//! Why a development command failed, in words that say what to do.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a development command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is wrong; the text is the usage.
    Usage(String),
    /// A program could not be started.
    Start { program: String, source: io::Error },
    /// A program exited with an error.
    Ended { line: String, how: String },
    /// Something is missing that the command cannot install.
    Missing { what: String, remedy: String },
    /// A file could not be read or written.
    File { path: PathBuf, source: io::Error },
    /// The log of a server contains errors; these lines.
    Log(String),
    /// A check of the product has findings; each of them, or the names of the runs that have printed them.
    Findings(Vec<String>),
    /// Suites failed; their names.
    Suites(Vec<&'static str>),
}

impl Failure {
    /// Adds the path to an I/O error, which does not contain it.
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
