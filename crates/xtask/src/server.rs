//! Builds the server in release, with the client embedded.

use std::path::PathBuf;

use crate::client;
use crate::failure::Failure;
use crate::run::{run, say};
use crate::system::ensure_libpq;
use crate::workspace::Workspace;

/// Builds client and server, and returns the path of the program.
///
/// # Errors
/// [`Failure`] if a tool is missing or a build fails.
pub(crate) fn build(workspace: &Workspace) -> Result<PathBuf, Failure> {
    // First, because it is the only step that may need root rights.
    ensure_libpq(workspace)?;
    client::build(workspace)?;
    say("Building the server in release (a few minutes the first time).");
    run(&mut workspace.cargo(&["build", "--release", "--package", "backend", "--bin", "espace-sante"]))?;
    Ok(workspace.target.join("release/espace-sante"))
}
