//! Runs the screen reader Orca on the running product: the suite `orca`, and `cargo xtask transcripts`.
//!
//! `e2e/orca` defines what is done and what must be heard.

use crate::failure::Failure;
use crate::run::run;
use crate::test::Depth;
use crate::workspace::Workspace;
use crate::{server, system, tools};

/// What to do with the recorded speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transcripts {
    /// Compare it with `docs/transcripts`.
    Compared,
    /// Write it to `docs/transcripts`.
    Written,
}

/// Installs and builds what is needed, then runs the recorded journeys; with `--long` all of them.
///
/// # Errors
/// [`Failure`] if a tool is missing or the speech differs from the expected one.
pub(crate) fn listen(workspace: &Workspace, depth: Depth, transcripts: Transcripts) -> Result<(), Failure> {
    let folder = workspace.root.join("e2e");
    let browser = system::ensure_browser(workspace)?;
    system::ensure_screen_reader(workspace)?;
    tools::ensure_node_packages(workspace, &folder)?;
    let program = server::build(workspace)?;
    let mut command = workspace.command("npm");
    command.current_dir(folder).args(["run", "orca"]);
    command.env("CHROMIUM", browser).env("SERVER_BINARY", program);
    match depth {
        Depth::Usual => {}
        Depth::Long => {
            command.env("LONG", "true");
        }
    }
    match transcripts {
        Transcripts::Compared => {}
        Transcripts::Written => {
            command.env("WRITE_TRANSCRIPTS", "yes");
        }
    }
    run(&mut command)
}
