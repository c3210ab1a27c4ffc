//! `cargo xtask guide`: takes the guide's pictures from the running product, then renders the guide for an
//! operator as HTML and PDF. The suite `guide` renders one and checks the PDF.

mod operator;
mod pdf;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::demonstration::Demonstration;
use crate::failure::Failure;
use crate::run::{run, say};
use crate::workspace::Workspace;
use crate::{options, server, system, tools};

/// The folder of the pictures; `e2e/guide/texts.json` contains the texts on them.
const PICTURES: &str = "frontend/public/guide";
/// The browser test that takes the pictures.
const WALK: &str = "tests/help/guide.spec.ts";
/// The output of `e2e/guide/print.mjs`: only these may be removed from the user's folder.
const MADE: [&str; 3] = ["guide.pdf", "guide.html", "guide-files"];

/// The output folder, and the operator's options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Request {
    folder: Option<PathBuf>,
    /// Options of `espace-sante serve`.
    operator: Vec<String>,
}

impl Request {
    /// Parses `[--out FOLDER] [-- OPTION…]`.
    ///
    /// # Errors
    /// [`Failure::Usage`] for any other argument.
    pub(crate) fn read(arguments: &[String]) -> Result<Self, Failure> {
        let (folder, rest) = match arguments {
            [out, folder, rest @ ..] if out == "--out" => (Some(PathBuf::from(folder)), rest),
            rest => (None, rest),
        };
        match rest.first() {
            Some(first) if first != "--" => {
                Err(Failure::Usage("cargo xtask guide [--out FOLDER] [-- OPTION…]".to_owned()))
            }
            Some(_) | None => Ok(Self { folder, operator: options(rest).to_vec() }),
        }
    }
}

/// Takes the pictures, builds the product with them, renders the guide and checks it.
///
/// # Errors
/// [`Failure`] if a tool is missing, a screen is not reached, or the PDF is not accessible.
pub(crate) fn guide(workspace: &Workspace, request: &Request) -> Result<(), Failure> {
    let folder = request.folder.clone().unwrap_or_else(|| workspace.target.join("guide"));
    let folder = std::path::absolute(&folder).map_err(Failure::file(&folder))?;
    take_pictures(workspace, &server::build(workspace)?)?;
    print(workspace, &folder, &request.operator)?;
    say(&format!("The guide: {0}/guide.pdf and {0}/guide.html", folder.display()));
    for line in operator::missing(&request.operator, |name| std::env::var_os(name).is_some()) {
        say(&line);
    }
    Ok(())
}

/// Renders and checks the guide with the existing pictures.
///
/// # Errors
/// As [`guide`].
pub(crate) fn test(workspace: &Workspace) -> Result<(), Failure> {
    let operator = ["--service-name", "Mon espace santé de Bréval", "--help-phone", "01 99 00 34 56"];
    print(workspace, &workspace.target.join("guide-test"), &operator.map(str::to_owned))
}

fn take_pictures(workspace: &Workspace, program: &Path) -> Result<(), Failure> {
    let e2e = workspace.root.join("e2e");
    let browser = system::ensure_browser(workspace)?;
    tools::ensure_node_packages(workspace, &e2e)?;
    let mut walk = workspace.command("npx");
    walk.current_dir(e2e).args(["playwright", "test", WALK]);
    walk.env("CHROMIUM", browser).env("SERVER_BINARY", program);
    run(walk.env("GUIDE_PICTURES", workspace.root.join(PICTURES)))
}

fn print(workspace: &Workspace, folder: &Path, operator: &[String]) -> Result<(), Failure> {
    let browser = system::ensure_browser(workspace)?;
    system::ensure_poppler(workspace)?;
    tools::ensure_node_packages(workspace, &workspace.root.join("e2e"))?;
    let program = server::build(workspace)?;
    clear(folder)?;
    let data = workspace.target.join("guide-server");
    let server = Demonstration::start(workspace, &program, &data, operator)?;
    let mut command = workspace.command("node");
    command.args(["e2e/guide/print.mjs", server.address()]).arg(folder);
    run(command.env("CHROMIUM", browser))?;
    server.stop()?;
    pdf::look(workspace, &folder.join("guide.pdf"))
}

/// Removes an earlier guide, and keeps the user's other files in the folder.
fn clear(folder: &Path) -> Result<(), Failure> {
    for path in MADE.map(|name| folder.join(name)) {
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        match removed {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(Failure::file(path)(error)),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Request, Failure> {
        Request::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn the_output_folder_and_the_servers_options_are_parsed() {
        let request = read("--out paper -- --help-phone 3646").unwrap();
        assert_eq!(request.folder.as_deref(), Some(Path::new("paper")));
        assert_eq!(request.operator, ["--help-phone", "3646"]);
        assert_eq!(read("").unwrap(), Request { folder: None, operator: Vec::new() });
    }

    #[test]
    fn an_earlier_guide_is_removed_and_other_files_are_kept() {
        let folder = std::env::temp_dir().join(format!("xtask-guide-{}", std::process::id()));
        fs::create_dir_all(folder.join("guide-files")).unwrap();
        for file in ["guide.pdf", "guide-files/a.png", "letters.odt"] {
            fs::write(folder.join(file), "").unwrap();
        }
        clear(&folder).unwrap();
        let left: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["letters.odt"]);
        fs::remove_dir_all(&folder).unwrap();
        clear(&folder).unwrap();
    }

    #[test]
    fn the_files_to_remove_are_those_that_the_printing_program_writes() {
        let program = Workspace::find().unwrap().root.join("e2e/guide/print.mjs");
        let text = fs::read_to_string(program).unwrap();
        for name in MADE {
            assert!(text.contains(&format!("'{name}'")), "{name}");
        }
    }

    #[test]
    fn any_other_argument_is_refused() {
        for line in ["paper", "--help-phone 3646", "--out"] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
