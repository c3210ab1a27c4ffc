//! `cargo xtask demo`: from a fresh checkout to the running product.

use std::os::unix::process::CommandExt;

use crate::failure::Failure;
use crate::run::{say, start};
use crate::server;
use crate::workspace::Workspace;

/// Builds what changed and becomes the server, on demo data. Returns only when that fails.
///
/// # Errors
/// Something is missing, a build stops, or the server cannot be started.
pub(crate) fn demo(workspace: &Workspace, options: &[String]) -> Result<(), Failure> {
    let program = server::build(workspace)?;
    say("Starting the demonstration. Stop it with Ctrl-C.");
    let mut command = workspace.command(&program.to_string_lossy());
    command.args(["serve", "--demo"]).args(options);
    // In place of this program, so that Ctrl-C and signals reach the server alone.
    let source = command.exec();
    Err(start(&command, source))
}
