//! The only module that writes to standard output and standard error.

use std::fmt::Display;
use std::io::{self, Write};

use super::CliError;

/// Prints a result to standard output. A closed pipe (`| head`) is not an error.
pub(super) fn say(text: impl Display) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Prints a remark to standard error.
pub(super) fn remark(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Prints an error to standard error.
pub(super) fn complain(error: &CliError) {
    remark(format_args!("espace-sante: {error}"));
}
