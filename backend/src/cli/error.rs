//! Why a command failed, in words for the operator.

use std::fmt;

/// What is wrong and what to do. Never contains a secret or personal data.
#[derive(Debug)]
pub struct CliError(String);

impl CliError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// A message after its place, as in `--public-url: must begin with https://`.
    pub(crate) fn at(place: &str, error: &dyn fmt::Display) -> Self {
        Self(format!("{place}: {error}"))
    }
}

impl fmt::Display for CliError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for CliError {}
