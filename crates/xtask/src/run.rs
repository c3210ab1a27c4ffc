//! Starts programs. Each command line is printed first, and the program's output goes to the terminal.

use std::process::{Command, Stdio};

use crate::failure::Failure;

/// Prints the command and runs it to its end with its output on the terminal.
///
/// # Errors
/// [`Failure::Start`] if the program does not start, [`Failure::Ended`] if it exits with an error.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let line = line(command);
    say(&format!("$ {line}"));
    // A program that prompts for input would block continuous integration.
    let status = command.stdin(Stdio::null()).status().map_err(|source| start(command, source))?;
    if status.success() { Ok(()) } else { Err(Failure::Ended { line, how: status.to_string() }) }
}

/// The standard output of a command; `None` if the program is missing or exits with an error. For queries
/// such as an installed version, where both mean "no".
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The error for a program that does not start.
pub(crate) fn start(command: &Command, source: std::io::Error) -> Failure {
    Failure::Start { program: command.get_program().to_string_lossy().into_owned(), source }
}

/// Prints a line to standard output.
#[expect(clippy::print_stdout, reason = "a development command speaks on its terminal")]
pub(crate) fn say(text: &str) {
    println!("{text}");
}

/// Prints an error to standard error.
#[expect(clippy::print_stderr, reason = "a development command speaks on its terminal")]
pub(crate) fn complain(text: &str) {
    eprintln!("{text}");
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
