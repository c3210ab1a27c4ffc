//! The client's build: trunk, only when something it is made of has changed.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use crate::failure::Failure;
use crate::run::{run, say};
use crate::tools::{self, ensure_client_tools};
use crate::workspace::Workspace;

/// What the client is made of. A file elsewhere that changes it belongs in this list.
const SOURCES: [&str; 8] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "rust-toolchain.toml",
    ".cargo/config.toml",
    "frontend",
    "shared",
    "crates/texts",
];

/// Builds `dist/` in release, after installing the tools for it, unless it is up to date.
///
/// # Errors
/// A tool cannot be had, or trunk stops.
pub(crate) fn build(workspace: &Workspace) -> Result<(), Failure> {
    let stamp = workspace.target.join("client.stamp");
    let wanted = fingerprint(workspace)?;
    let built = fs::read_to_string(&stamp).unwrap_or_default();
    if built == wanted && workspace.root.join("dist/index.html").is_file() {
        say("The client is up to date.");
        return Ok(());
    }
    ensure_client_tools(workspace)?;
    say("Building the client (a few minutes the first time).");
    // The tools are there, so trunk downloads none; `--offline` would also keep Cargo from fetching crates.
    run(workspace.command("trunk").args(["build", "--release"]))?;
    fs::write(&stamp, wanted).map_err(Failure::file(stamp))
}

/// A number that changes when a source or a tool does.
fn fingerprint(workspace: &Workspace) -> Result<String, Failure> {
    let mut hasher = DefaultHasher::new();
    [tools::TRUNK, tools::BINARYEN].hash(&mut hasher);
    for source in SOURCES {
        add(&workspace.root, &workspace.root.join(source), &mut hasher)?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn add(root: &Path, path: &Path, hasher: &mut DefaultHasher) -> Result<(), Failure> {
    path.strip_prefix(root).unwrap_or(path).hash(hasher);
    if path.is_dir() {
        let entries = fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let mut children: Vec<_> =
            entries.map_err(Failure::file(path))?.iter().map(fs::DirEntry::path).collect();
        children.sort();
        children.iter().try_for_each(|child| add(root, child, hasher))
    } else {
        fs::read(path).map_err(Failure::file(path))?.hash(hasher);
        Ok(())
    }
}
