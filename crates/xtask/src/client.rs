//! Builds the client with trunk, only if one of its sources has changed.

mod weight;

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use crate::failure::Failure;
use crate::run::{run, say};
use crate::tools::{self, ensure_client_tools};
use crate::workspace::Workspace;

/// The sources of the client. Every file that affects the build must be listed here.
const SOURCES: [&str; 10] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "rust-toolchain.toml",
    ".cargo/config.toml",
    "frontend",
    "shared",
    "crates/texts",
    "crates/practice",
    // The public accessibility statement is generated from it: `frontend/src/audit.rs`.
    "docs/accessibility.md",
];

/// The output folder. `trunk serve` writes a debug build into it.
const RESULT: &str = "dist";

/// Builds `dist/` in release unless it is up to date; installs the tools first.
///
/// # Errors
/// [`Failure`] if a tool cannot be installed or the build fails.
pub(crate) fn build(workspace: &Workspace) -> Result<(), Failure> {
    let file = workspace.target.join("client.stamp");
    let built = fs::read_to_string(&file).unwrap_or_default();
    if workspace.root.join(RESULT).join("index.html").is_file() && built == stamp(&workspace.root)? {
        say("The client is up to date.");
        return Ok(());
    }
    ensure_client_tools(workspace)?;
    say("Building the client (a few minutes the first time).");
    // The tools are installed, so trunk downloads none; `--offline` would also keep Cargo from fetching crates.
    run(workspace.command("trunk").args(["build", "--release"]))?;
    fs::write(&file, stamp(&workspace.root)?).map_err(Failure::file(&file))
}

/// Prints the size of the client in `dist/`.
///
/// # Errors
/// [`Failure`] if the client is larger than the limit, or missing.
pub(crate) fn weigh(workspace: &Workspace) -> Result<(), Failure> {
    weight::weigh(&workspace.root.join(RESULT))
}

/// A hash of the sources, the versions of the tools and the output.
fn stamp(root: &Path) -> Result<String, Failure> {
    let mut hasher = DefaultHasher::new();
    [tools::TRUNK, tools::BINARYEN].hash(&mut hasher);
    for path in SOURCES.iter().chain([&RESULT]) {
        add(root, &root.join(path), &mut hasher)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stamp_changes_with_a_source_and_with_the_result() {
        let root = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        for folder in ["frontend", "shared", "crates/texts", "crates/practice", ".cargo", "docs", RESULT] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        for file in SOURCES.iter().filter(|source| !root.join(source).is_dir()) {
            fs::write(root.join(file), "").unwrap();
        }
        let first = stamp(&root).unwrap();
        assert_eq!(stamp(&root).unwrap(), first);
        fs::write(root.join("frontend/screen.rs"), "one").unwrap();
        let second = stamp(&root).unwrap();
        assert_ne!(second, first);
        fs::write(root.join("dist/index.html"), "of trunk serve").unwrap();
        assert_ne!(stamp(&root).unwrap(), second);
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn every_path_that_trunk_watches_is_a_source_of_the_client() {
        let root = Workspace::find().unwrap().root;
        let trunk: toml::Table = fs::read_to_string(root.join("Trunk.toml")).unwrap().parse().unwrap();
        for watched in trunk["watch"]["watch"].as_array().unwrap() {
            assert!(SOURCES.contains(&watched.as_str().unwrap()), "{watched}");
        }
    }
}
