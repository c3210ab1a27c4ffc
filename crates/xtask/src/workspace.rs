//! The paths of the checkout and its target folder, and a search path that has the project's tools first.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;

/// The checkout that this command was started in.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The folder of the workspace's `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Cargo's target folder, which the user may have moved.
    pub(crate) target: PathBuf,
    path: OsString,
}

impl Workspace {
    /// # Errors
    /// [`Failure::Missing`] if the command was not started by Cargo.
    pub(crate) fn find() -> Result<Self, Failure> {
        // Read at run time, not at compile time, because two checkouts may share a target folder.
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

    /// A command that runs in the root folder and finds the project's tools first.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", &self.path);
        command
    }

    /// A command of the Cargo toolchain that runs this program.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments);
        command
    }

    /// The folder for tools that Cargo installs, so that nothing outside the checkout changes.
    pub(crate) fn tools(&self) -> PathBuf {
        tools(&self.target)
    }

    /// The folder whose `package-lock.json` pins the tools from npm.
    pub(crate) fn node_tools(&self) -> PathBuf {
        node_tools(&self.root)
    }

    /// The path of a program on the search path.
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
