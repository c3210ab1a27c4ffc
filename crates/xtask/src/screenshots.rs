//! `cargo xtask screenshots`: pictures of screens, made from the running product as the tests walk it
//! (`e2e/states`). Without more those that `docs/images` keeps; with `--all` every screen in every state.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::run::run;
use crate::workspace::Workspace;
use crate::{server, system, tools};

/// Which pictures were asked for, and where they go.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pictures {
    every: bool,
    folder: Option<PathBuf>,
}

impl Pictures {
    /// Reads `[--all [FOLDER]]`.
    ///
    /// # Errors
    /// Anything else.
    pub(crate) fn read(arguments: &[String]) -> Result<Self, Failure> {
        match arguments {
            [] => Ok(Self { every: false, folder: None }),
            [all] if all == "--all" => Ok(Self { every: true, folder: None }),
            [all, folder] if all == "--all" => Ok(Self { every: true, folder: Some(folder.into()) }),
            _ => Err(Failure::Usage("cargo xtask screenshots [--all [FOLDER]]".to_owned())),
        }
    }

    /// An own folder is left as it is but for the pictures that are made; the usual ones are made anew.
    fn folder(&self, workspace: &Workspace) -> Result<PathBuf, Failure> {
        let usual = if self.every {
            workspace.target.join("screenshots")
        } else {
            workspace.root.join("docs/images")
        };
        let folder = match &self.folder {
            Some(folder) => std::path::absolute(folder).map_err(Failure::file(folder))?,
            None if self.every && usual.exists() => {
                fs::remove_dir_all(&usual).map_err(Failure::file(&usual))?;
                usual
            }
            None => usual,
        };
        fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
        Ok(folder)
    }
}

/// Lets the browser walk through the states and take the pictures.
///
/// # Errors
/// Something is missing, a state is not reached, or a picture cannot be taken.
pub(crate) fn screenshots(workspace: &Workspace, pictures: &Pictures) -> Result<(), Failure> {
    let browser = system::ensure_browser(workspace)?;
    let e2e = workspace.root.join("e2e");
    tools::ensure_node_packages(workspace, &e2e)?;
    let program = server::build(workspace)?;
    let folder = pictures.folder(workspace)?;
    let mut command = workspace.command("npm");
    command.current_dir(e2e).args(["run", "pictures"]);
    command.env("CHROMIUM", browser).env("SERVER_BINARY", program);
    command.env("PICTURES", &folder).env("EVERY_PICTURE", pictures.every.to_string());
    run(&mut command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Pictures, Failure> {
        Pictures::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn the_kept_pictures_are_made_where_nothing_is_asked_for() {
        assert_eq!(read("").unwrap(), Pictures { every: false, folder: None });
    }

    #[test]
    fn every_picture_goes_where_somebody_wants_it() {
        let folder = Some(PathBuf::from("somewhere"));
        assert_eq!(read("--all somewhere").unwrap(), Pictures { every: true, folder });
        assert_eq!(read("--all").unwrap(), Pictures { every: true, folder: None });
    }

    #[test]
    fn anything_else_is_refused() {
        assert!(read("somewhere").is_err());
        assert!(read("--all one two").is_err());
    }
}
