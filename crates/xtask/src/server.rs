//! The server's build in release, with the client embedded, and the program that comes out of it.

use std::path::PathBuf;

use crate::client;
use crate::failure::Failure;
use crate::run::{run, say};
use crate::system::ensure_libpq;
use crate::workspace::Workspace;

/// Builds client and server; where the one program lies.
///
/// # Errors
/// Something is missing, or a build stops.
pub(crate) fn build(workspace: &Workspace) -> Result<PathBuf, Failure> {
    // First, because it is the only thing that may need somebody's password.
    ensure_libpq(workspace)?;
    client::build(workspace)?;
    say("Building the server in release (a few minutes the first time).");
    run(&mut workspace.cargo(&["build", "--release", "--package", "backend", "--bin", "espace-sante"]))?;
    Ok(workspace.target.join("release/espace-sante"))
}
