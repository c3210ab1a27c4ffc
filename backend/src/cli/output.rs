//! The one place that writes to the terminal.

use std::fmt::Display;
use std::io::{self, Write};

use super::CliError;

/// A result, on standard output. A reader that went away (`| head`) is no fault of ours.
pub(super) fn say(text: impl Display) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// A remark beside the result, on standard error.
pub(super) fn remark(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// What is wrong, on standard error.
pub(super) fn complain(error: &CliError) {
    remark(format_args!("espace-sante: {error}"));
}
