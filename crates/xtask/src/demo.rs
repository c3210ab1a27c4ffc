//! `cargo xtask demo`: builds the product from a fresh checkout and runs it.

use std::os::unix::process::CommandExt;

use crate::failure::Failure;
use crate::run::{say, start};
use crate::server;
use crate::workspace::Workspace;

/// Builds what has changed, then replaces this process with the server on demo data. Returns only on failure.
///
/// # Errors
/// [`Failure`] if a tool is missing, a build fails, or the server cannot be started.
pub(crate) fn demo(workspace: &Workspace, options: &[String]) -> Result<(), Failure> {
    let program = server::build(workspace)?;
    say("Starting the demonstration. Stop it with Ctrl-C.");
    let mut command = workspace.command(&program.to_string_lossy());
    command.args(["serve", "--demo"]).args(options);
    // `exec` replaces this process, so that Ctrl-C and signals reach only the server.
    let source = command.exec();
    Err(start(&command, source))
}
