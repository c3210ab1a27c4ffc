//! Installs schemathesis from the Python package index into a virtual environment in the target folder.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::run::{ask, run, say};
use crate::system;
use crate::workspace::Workspace;

/// Every package with its version and file hashes, so that only reviewed files are installed.
const PINNED: &str = "requirements.txt";

/// Returns the path of the program; installs it if it is missing or has another version.
///
/// # Errors
/// [`Failure::Missing`] if there is no Python or the package index cannot be reached.
pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let environment = workspace.target.join("contract/python");
    let program = environment.join("bin/schemathesis");
    let pinned = workspace.root.join(super::FILES).join(PINNED);
    let wanted = fs::read_to_string(&pinned).map_err(Failure::file(&pinned))?;
    let installed = environment.join(PINNED);
    let answers = || ask(workspace.command(&program.to_string_lossy()).arg("--version")).is_some();
    if fs::read_to_string(&installed).is_ok_and(|list| list == wanted) && answers() {
        return Ok(program);
    }
    let python = system::ensure_python(workspace)?;
    say("Installing schemathesis from the Python package index (a minute at most).");
    if environment.exists() {
        fs::remove_dir_all(&environment).map_err(Failure::file(&environment))?;
    }
    run(workspace.command(&python.to_string_lossy()).args(["-m", "venv"]).arg(&environment))?;
    let pip = environment.join("bin/pip");
    let mut command = workspace.command(&pip.to_string_lossy());
    command.args(["install", "--quiet", "--disable-pip-version-check", "--no-input"]);
    command.args(["--require-hashes", "--only-binary", ":all:", "--requirement"]).arg(&pinned);
    run(&mut command).map_err(|failure| Failure::Missing {
        what: format!("schemathesis, which drives the server from its description ({failure}),"),
        remedy: "Run this where the Python package index (pypi.org, or a mirror that pip is told of) can be reached."
            .to_owned(),
    })?;
    fs::write(&installed, wanted).map_err(Failure::file(&installed))?;
    Ok(program)
}
