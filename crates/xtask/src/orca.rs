//! The screen reader Orca before the running product: the suite `orca`, and `cargo xtask transcripts`.
//!
//! What it hears and what it must hear stands in `e2e/orca`.

use crate::failure::Failure;
use crate::run::run;
use crate::test::Depth;
use crate::workspace::Workspace;
use crate::{server, system, tools};

/// What becomes of what was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transcripts {
    /// It is held against `docs/transcripts`.
    Compared,
    /// It is written there.
    Written,
}

/// Walks the ways that are listened to, in a long run all of them, with everything they need installed and built.
///
/// # Errors
/// Something is missing, or something else is heard than what must be.
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
