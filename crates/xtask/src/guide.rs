//! `cargo xtask guide`: takes the guide's pictures from the running product, then prints the guide of an
//! operator, as HTML and as PDF. The suite `guide` prints one and looks at the PDF.

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

/// Where the pictures lie; what is read on them stands in `e2e/guide/texts.json`.
const PICTURES: &str = "frontend/public/guide";
/// The way that the pictures are taken on.
const WALK: &str = "tests/help/guide.spec.ts";
/// What `e2e/guide/print.mjs` makes in its folder: nothing else there is ours to remove.
const MADE: [&str; 3] = ["guide.pdf", "guide.html", "guide-files"];

/// Where the guide goes, and whose it is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Request {
    folder: Option<PathBuf>,
    /// Options of `espace-sante serve`.
    operator: Vec<String>,
}

impl Request {
    /// Reads `[--out FOLDER] [-- OPTION…]`.
    ///
    /// # Errors
    /// Anything else.
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

/// Takes the pictures, builds the product with them, prints the guide and looks at it.
///
/// # Errors
/// Something is missing, a screen is not reached, or the PDF is not one that everybody can read.
pub(crate) fn guide(workspace: &Workspace, request: &Request) -> Result<(), Failure> {
    let folder = request.folder.clone().unwrap_or_else(|| workspace.target.join("guide"));
    let folder = std::path::absolute(&folder).map_err(Failure::file(&folder))?;
    take_pictures(workspace, &server::build(workspace)?)?;
    print(workspace, &folder, &request.operator)?;
    say(&format!("The guide: {0}/guide.pdf and {0}/guide.html", folder.display()));
    for line in operator::unsaid(&request.operator, |name| std::env::var_os(name).is_some()) {
        say(&line);
    }
    Ok(())
}

/// Prints the guide with the pictures that are there.
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

/// Removes a former guide, and leaves alone whatever else somebody keeps in the folder.
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
    fn the_guide_goes_where_somebody_wants_it_with_the_options_of_the_server() {
        let request = read("--out paper -- --help-phone 3646").unwrap();
        assert_eq!(request.folder.as_deref(), Some(Path::new("paper")));
        assert_eq!(request.operator, ["--help-phone", "3646"]);
        assert_eq!(read("").unwrap(), Request { folder: None, operator: Vec::new() });
    }

    #[test]
    fn a_former_guide_goes_and_what_else_is_in_the_folder_stays() {
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
    fn what_is_made_is_what_the_printing_program_names() {
        let program = Workspace::find().unwrap().root.join("e2e/guide/print.mjs");
        let text = fs::read_to_string(program).unwrap();
        for name in MADE {
            assert!(text.contains(&format!("'{name}'")), "{name}");
        }
    }

    #[test]
    fn what_is_no_option_of_the_command_is_refused() {
        for line in ["paper", "--help-phone 3646", "--out"] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
