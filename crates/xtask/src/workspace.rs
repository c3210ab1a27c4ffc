//! Where things are: the checkout, its target folder, and the search path with the project's own tools first.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;

/// The checkout that this command was started in.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The folder of the workspace's `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Cargo's target folder, wherever the person has put it.
    pub(crate) target: PathBuf,
    path: OsString,
}

impl Workspace {
    /// # Errors
    /// It was not started by Cargo.
    pub(crate) fn find() -> Result<Self, Failure> {
        // Asked for now, not when this was compiled: two checkouts may share a target folder.
        let this_crate = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = this_crate.as_deref().and_then(|folder| folder.ancestors().nth(2));
        let program = std::env::current_exe().map_err(Failure::file("the running program"))?;
        // target/debug/xtask
        let target = program.ancestors().nth(2);
        let (Some(root), Some(target)) = (root, target) else {
            return Err(Failure::Missing {
                what: "the checkout".to_owned(),
                remedy: "Start this command as `cargo xtask …` inside the checkout.".to_owned(),
            });
        };
        let (root, target) = (root.to_owned(), target.to_owned());
        let path = search_path(&root, &target)?;
        Ok(Self { root, target, path })
    }

    /// A program, started at the root, that finds the project's own tools first.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", &self.path);
        command
    }

    /// Cargo, of the toolchain that runs this command.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments);
        command
    }

    /// Where the tools that Cargo installs for this project go: nothing outside the checkout changes.
    pub(crate) fn tools(&self) -> PathBuf {
        tools(&self.target)
    }

    /// The folder whose `package-lock.json` pins the tools that come from npm.
    pub(crate) fn node_tools(&self) -> PathBuf {
        node_tools(&self.root)
    }

    /// Where a program lies on the search path.
    pub(crate) fn which(&self, program: &str) -> Option<PathBuf> {
        std::env::split_paths(&self.path).map(|folder| folder.join(program)).find(|file| file.is_file())
    }
}

fn tools(target: &Path) -> PathBuf {
    target.join("tools")
}

fn node_tools(root: &Path) -> PathBuf {
    root.join("crates/xtask/node")
}

fn search_path(root: &Path, target: &Path) -> Result<OsString, Failure> {
    let ours = [tools(target).join("bin"), node_tools(root).join("node_modules/.bin")];
    let theirs = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(ours.into_iter().chain(std::env::split_paths(&theirs))).map_err(|_| {
        Failure::Missing {
            what: "a usable search path".to_owned(),
            remedy: "The path of the checkout holds a colon; move it elsewhere.".to_owned(),
        }
    })
}
