//! The tools that build the client. An installed tool of the right version is used, a missing one installed.
//!
//! The version of wasm-bindgen must equal the crate's, so it is read from `Cargo.lock`. The versions of trunk
//! and wasm-opt are declared here and in `Trunk.toml`; a test compares them.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::run::{ask, run, say};
use crate::workspace::Workspace;

/// Version of trunk.
pub(crate) const TRUNK: &str = "0.21.14";
/// Version of cargo-deny.
pub(crate) const CARGO_DENY: &str = "0.20.2";
/// Version of binaryen, which contains wasm-opt.
pub(crate) const BINARYEN: &str = "132";

/// The oldest major version of Node.js that the end-to-end tests support (see e2e/package.json).
const OLDEST_NODE: u32 = 20;

/// A program that Cargo installs.
#[derive(Debug)]
pub(crate) struct CargoTool<'a> {
    /// The name of the package on crates.io.
    pub(crate) package: &'a str,
    /// The name of the program.
    pub(crate) program: &'a str,
    /// The exact version.
    pub(crate) version: &'a str,
    /// The versions of the tool's dependencies.
    pub(crate) dependencies: Dependencies,
    /// The duration of the installation on two cores, printed for the user.
    pub(crate) patience: &'a str,
}

/// Which versions of its dependencies a tool is built with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Dependencies {
    /// The versions of the package's lock file.
    Locked,
    /// The newest compatible versions, if not every mirror has those of the lock file.
    Newest,
}

/// Installs everything that the client's build needs, except Rust and Node.js.
///
/// # Errors
/// [`Failure`] if a tool cannot be installed; it says what to do.
pub(crate) fn ensure_client_tools(workspace: &Workspace) -> Result<(), Failure> {
    ensure_wasm_target(workspace)?;
    let bindgen = locked_version(&workspace.root.join("Cargo.lock"), "wasm-bindgen")?;
    ensure(
        workspace,
        &CargoTool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: &bindgen,
            dependencies: Dependencies::Newest,
            patience: "about 3 minutes",
        },
    )?;
    ensure(
        workspace,
        &CargoTool {
            package: "trunk",
            program: "trunk",
            version: TRUNK,
            dependencies: Dependencies::Locked,
            patience: "5 to 7 minutes",
        },
    )?;
    ensure_wasm_opt(workspace)
}

/// Installs the tool unless this version is on the search path.
pub(crate) fn ensure(workspace: &Workspace, tool: &CargoTool<'_>) -> Result<(), Failure> {
    let here = ask(workspace.command(tool.program).arg("--version")).unwrap_or_default();
    if here.split_whitespace().any(|word| word == tool.version) {
        return Ok(());
    }
    say(&format!(
        "Installing {} {} into {} ({} on two cores).",
        tool.package,
        tool.version,
        workspace.tools().display(),
        tool.patience
    ));
    let mut command = workspace.cargo(&["install", tool.package, "--version", tool.version, "--root"]);
    command.arg(workspace.tools());
    // The tools run for seconds and compile for minutes, so optimisation would only cost time.
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_LTO", "off");
    command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256").env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    match tool.dependencies {
        Dependencies::Locked => run(command.arg("--locked")),
        Dependencies::Newest => run(&mut command),
    }
}

/// Installs the packages of a folder's `package-lock.json`, unless they are up to date.
pub(crate) fn ensure_node_packages(workspace: &Workspace, folder: &Path) -> Result<(), Failure> {
    ensure_node(workspace)?;
    let wanted = modified(&folder.join("package-lock.json"));
    // npm writes this file last.
    let present = modified(&folder.join("node_modules/.package-lock.json"));
    if present.is_some() && present >= wanted {
        return Ok(());
    }
    say(&format!("Installing the node packages of {} (seconds).", folder.display()));
    run(workspace.command("npm").current_dir(folder).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]))
}

fn ensure_wasm_target(workspace: &Workspace) -> Result<(), Failure> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let library = ask(workspace.command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if library.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    say("Adding Rust's WebAssembly target (seconds).");
    run(workspace.command("rustup").args(["target", "add", TARGET])).map_err(|failure| Failure::Missing {
        what: format!("Rust's target {TARGET} ({failure})"),
        remedy: format!("Install Rust with rustup (https://rustup.rs), then run: rustup target add {TARGET}"),
    })
}

fn ensure_wasm_opt(workspace: &Workspace) -> Result<(), Failure> {
    ensure_node(workspace)?;
    let here = ask(workspace.command("wasm-opt").arg("--version")).unwrap_or_default();
    if here.split_whitespace().any(|word| word == BINARYEN) {
        return Ok(());
    }
    ensure_node_packages(workspace, &workspace.node_tools())
}

fn ensure_node(workspace: &Workspace) -> Result<(), Failure> {
    let here = ask(workspace.command("node").arg("--version"));
    match here.as_deref().and_then(major) {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        Some(_) | None => Err(Failure::Missing {
            what: format!("Node.js {OLDEST_NODE} or newer (here is {})", here.as_deref().unwrap_or("none")),
            remedy: "Install it with npm: https://nodejs.org, or your system's packages.".to_owned(),
        }),
    }
}

/// `v20.11.1` → 20.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// The version of a crate in the lock file.
fn locked_version(lock: &Path, package: &str) -> Result<String, Failure> {
    let text = fs::read_to_string(lock).map_err(Failure::file(lock))?;
    let after = text.split_once(&format!("name = \"{package}\"\nversion = \"")).map(|(_, after)| after);
    after.and_then(|after| after.split('"').next()).map(str::to_owned).ok_or_else(|| Failure::Missing {
        what: format!("{package} in {}", lock.display()),
        remedy: "Run: cargo generate-lockfile".to_owned(),
    })
}

fn modified(file: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_wasm_bindgen_is_read_from_the_lock_file() {
        let folder = std::env::temp_dir().join(format!("xtask-lock-{}", std::process::id()));
        fs::write(&folder, "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.7\"\n").unwrap();
        assert_eq!(locked_version(&folder, "wasm-bindgen").unwrap(), "0.2.7");
        assert!(locked_version(&folder, "trunk").is_err());
        fs::remove_file(&folder).unwrap();
    }

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major("v20.11.1"), Some(20));
        assert_eq!(major("Welcome"), None);
    }

    #[test]
    fn the_versions_in_trunk_toml_are_the_installed_ones() {
        let this_crate = std::env::var("CARGO_MANIFEST_DIR").unwrap();
        let root = Path::new(&this_crate).ancestors().nth(2).unwrap();
        let trunk: toml::Table = fs::read_to_string(root.join("Trunk.toml")).unwrap().parse().unwrap();
        let bindgen = locked_version(&root.join("Cargo.lock"), "wasm-bindgen").unwrap();
        assert_eq!(trunk["tools"]["wasm_bindgen"].as_str(), Some(bindgen.as_str()));
        assert_eq!(trunk["tools"]["wasm_opt"].as_str(), Some(format!("version_{BINARYEN}").as_str()));
        assert!(TRUNK.starts_with(trunk["trunk-version"].as_str().unwrap()));
        let npm = fs::read_to_string(root.join("crates/xtask/node/package.json")).unwrap();
        assert!(npm.contains(&format!("\"binaryen\": \"{BINARYEN}.0.0\"")));
    }
}
