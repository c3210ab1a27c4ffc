//! Starting programs: what they print goes straight to the terminal, and what is started is shown.

use std::process::{Command, Stdio};

use crate::failure::Failure;

/// Shows the command, runs it to its end with its output on the terminal.
///
/// # Errors
/// It does not start, or does not end well.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let line = line(command);
    say(&format!("$ {line}"));
    // No command here may wait for an answer nobody is there to give.
    let status = command.stdin(Stdio::null()).status().map_err(|source| start(command, source))?;
    if status.success() { Ok(()) } else { Err(Failure::Ended { line, how: status.to_string() }) }
}

/// What the command prints on standard output, or nothing where it is not there or does not end well.
/// For questions ("which version is here?"), where both mean "no".
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The error for a program that does not start.
pub(crate) fn start(command: &Command, source: std::io::Error) -> Failure {
    Failure::Start { program: command.get_program().to_string_lossy().into_owned(), source }
}

/// A line for the person at the terminal.
#[expect(clippy::print_stdout, reason = "a development command speaks on its terminal")]
pub(crate) fn say(text: &str) {
    println!("{text}");
}

/// A line for the person at the terminal about what went wrong.
#[expect(clippy::print_stderr, reason = "a development command speaks on its terminal")]
pub(crate) fn complain(text: &str) {
    eprintln!("{text}");
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
