//! `cargo xtask screenshots`: takes pictures of screens in the states of `e2e/states`. By default those in
//! `docs/images`; with `--all` every screen in every state.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::run::run;
use crate::workspace::Workspace;
use crate::{server, system, tools};

/// Which pictures to take, and the output folder.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pictures {
    every: bool,
    folder: Option<PathBuf>,
}

impl Pictures {
    /// Parses `[--all [FOLDER]]`.
    ///
    /// # Errors
    /// [`Failure::Usage`] for any other argument.
    pub(crate) fn read(arguments: &[String]) -> Result<Self, Failure> {
        match arguments {
            [] => Ok(Self { every: false, folder: None }),
            [all] if all == "--all" => Ok(Self { every: true, folder: None }),
            [all, folder] if all == "--all" => Ok(Self { every: true, folder: Some(folder.into()) }),
            _ => Err(Failure::Usage("cargo xtask screenshots [--all [FOLDER]]".to_owned())),
        }
    }

    /// The output folder. The default one for `--all` is emptied first; a given folder keeps its other files.
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

/// Takes the pictures in a browser.
///
/// # Errors
/// [`Failure`] if a tool is missing, a state is not reached, or a picture cannot be taken.
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
    fn without_arguments_the_pictures_of_docs_are_taken() {
        assert_eq!(read("").unwrap(), Pictures { every: false, folder: None });
    }

    #[test]
    fn all_pictures_go_to_the_given_folder() {
        let folder = Some(PathBuf::from("somewhere"));
        assert_eq!(read("--all somewhere").unwrap(), Pictures { every: true, folder });
        assert_eq!(read("--all").unwrap(), Pictures { every: true, folder: None });
    }

    #[test]
    fn any_other_argument_is_refused() {
        assert!(read("somewhere").is_err());
        assert!(read("--all one two").is_err());
    }
}
