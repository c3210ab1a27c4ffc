//! Installs system packages: PostgreSQL and its client library, a browser, a screen reader, the speech library
//! of the browser, the PDF tools and Python.
//!
//! Only on Debian and its derivatives; on other systems the error names what to install.

use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::postgresql;
use crate::run::{ask, complain, run, say};
use crate::workspace::Workspace;

/// The usual names of the browser, in the order of preference.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// The packages of the screen reader, the accessibility bus, the X server, the keyboard input and D-Bus.
const SCREEN_READER: [&str; 5] = ["orca", "at-spi2-core", "xvfb", "xdotool", "dbus"];
/// Programs that show that these packages are installed.
const SCREEN_READER_PROGRAMS: [&str; 6] = ["orca", "Xvfb", "xkbcomp", "xdotool", "dbus-daemon", "dbus-send"];
/// The D-Bus service of at-spi2-core, which has no program on the search path.
const ACCESSIBILITY_BUS: &str = "/usr/share/dbus-1/services/org.a11y.Bus.service";
/// The library that the browser loads for speech.
const SPEECH: &str = "libspeechd.so.2";
/// The screen reader's locale, as `locale -a` lists it.
const LOCALE: &str = "fr_FR.utf8";
/// The programs that inspect PDF files.
const POPPLER: [&str; 2] = ["pdfinfo", "pdftohtml"];

/// Installs the headers and the library of libpq if they are missing.
///
/// # Errors
/// [`Failure::Missing`] if this user cannot install them.
pub(crate) fn ensure_libpq(workspace: &Workspace) -> Result<(), Failure> {
    if has_libpq(workspace) {
        return Ok(());
    }
    install(workspace, "the PostgreSQL client library (libpq)", &["libpq-dev"])
}

/// Returns the browser for the tests: the one that `CHROMIUM` names, or one on the search path.
///
/// # Errors
/// [`Failure::Missing`] if there is none and this user cannot install one.
pub(crate) fn ensure_browser(workspace: &Workspace) -> Result<PathBuf, Failure> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(named));
    }
    if let Some(found) = browser(workspace) {
        return Ok(found);
    }
    install(workspace, "a browser (Chromium)", &["chromium"])?;
    browser(workspace).ok_or_else(|| Failure::Missing {
        what: "a browser (Chromium), even after its installation,".to_owned(),
        remedy: "Name one: CHROMIUM=/path/to/chromium cargo xtask test".to_owned(),
    })
}

/// Returns the folder of the PostgreSQL programs, in the version that the system has.
///
/// # Errors
/// [`Failure::Missing`] if there are none and this user cannot install them.
pub(crate) fn ensure_postgresql(workspace: &Workspace) -> Result<PathBuf, Failure> {
    if let Some(found) = postgresql::programs(workspace) {
        return Ok(found);
    }
    install(workspace, "a database server (PostgreSQL)", &["postgresql"])?;
    postgresql::programs(workspace).ok_or_else(|| Failure::Missing {
        what: "PostgreSQL, even after its installation,".to_owned(),
        remedy: "Its programs must be in /usr/lib/postgresql/<version>/bin or on the search path.".to_owned(),
    })
}

/// Installs the screen reader Orca, its dependencies and the French locale if they are missing.
///
/// # Errors
/// [`Failure::Missing`] if this user cannot install one of them.
pub(crate) fn ensure_screen_reader(workspace: &Workspace) -> Result<(), Failure> {
    if !has_screen_reader(workspace) {
        install(workspace, "a screen reader (Orca)", &SCREEN_READER)?;
    }
    if has_french(workspace) {
        return Ok(());
    }
    if workspace.which("localedef").is_none() || !Path::new("/usr/share/i18n/locales/fr_FR").is_file() {
        install(workspace, "the French locale's sources", &["locales"])?;
    }
    let line = ["localedef", "-i", "fr_FR", "-f", "UTF-8", "fr_FR.UTF-8"];
    if !is_root(workspace) {
        return Err(Failure::Missing {
            what: "the French locale".to_owned(),
            remedy: format!("Run: sudo {}", line.join(" ")),
        });
    }
    let [program, options @ ..] = line;
    run(workspace.command(program).args(options))
}

/// Installs the library with which the browser uses the system's voices, if it is missing.
///
/// # Errors
/// [`Failure::Missing`] if this user cannot install it.
pub(crate) fn ensure_speech(workspace: &Workspace) -> Result<(), Failure> {
    if has_speech(workspace) {
        return Ok(());
    }
    install(workspace, "the browser's way to a voice (Speech Dispatcher's library)", &["libspeechd2"])
}

/// Returns a Python that can create virtual environments.
///
/// # Errors
/// [`Failure::Missing`] if there is none and this user cannot install it.
pub(crate) fn ensure_python(workspace: &Workspace) -> Result<PathBuf, Failure> {
    if let Some(found) = python(workspace) {
        return Ok(found);
    }
    install(workspace, "Python with virtual environments", &["python3-venv"])?;
    python(workspace).ok_or_else(|| Failure::Missing {
        what: "Python 3.11 or newer with `venv`, even after its installation,".to_owned(),
        remedy: "The first `python3` on the search path must be one.".to_owned(),
    })
}

/// Installs Poppler's programs, which inspect PDF files, if they are missing.
///
/// # Errors
/// [`Failure::Missing`] if this user cannot install them.
pub(crate) fn ensure_poppler(workspace: &Workspace) -> Result<(), Failure> {
    if POPPLER.iter().all(|program| workspace.which(program).is_some()) {
        return Ok(());
    }
    install(workspace, "a reader of PDF (Poppler)", &["poppler-utils"])
}

/// Whether this command runs as root.
pub(crate) fn is_root(workspace: &Workspace) -> bool {
    ask(workspace.command("id").arg("-u")).as_deref() == Some("0")
}

fn python(workspace: &Workspace) -> Option<PathBuf> {
    let question = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))";
    let found = workspace.which("python3")?;
    ask(workspace.command(&found.to_string_lossy()).args(["-c", question])).map(|_| found)
}

fn browser(workspace: &Workspace) -> Option<PathBuf> {
    BROWSERS.iter().find_map(|name| workspace.which(name))
}

fn has_screen_reader(workspace: &Workspace) -> bool {
    let programs = SCREEN_READER_PROGRAMS.iter().all(|program| workspace.which(program).is_some());
    programs && Path::new(ACCESSIBILITY_BUS).is_file()
}

fn has_speech(workspace: &Workspace) -> bool {
    // The program is in /sbin, which is not on every user's search path.
    let program = if workspace.which("ldconfig").is_some() { "ldconfig" } else { "/sbin/ldconfig" };
    ask(workspace.command(program).arg("-p")).is_some_and(|known| known.contains(SPEECH))
}

fn has_french(workspace: &Workspace) -> bool {
    let known = ask(workspace.command("locale").arg("-a")).unwrap_or_default();
    known.lines().any(|line| line == LOCALE)
}

fn has_libpq(workspace: &Workspace) -> bool {
    if ask(workspace.command("pkg-config").args(["--exists", "libpq"])).is_some() {
        return true;
    }
    let folder = ask(workspace.command("pg_config").arg("--libdir"));
    folder.is_some_and(|folder| Path::new(&folder).join("libpq.so").is_file())
}

fn install(workspace: &Workspace, what: &str, packages: &[&str]) -> Result<(), Failure> {
    let names = packages.join(" ");
    let by_hand =
        format!("Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}");
    let missing = |remedy: String| Failure::Missing { what: what.to_owned(), remedy };
    if workspace.which("apt-get").is_none() {
        return Err(missing(format!("Install it with your system's packages (Debian's names: {names}).")));
    }
    if !is_root(workspace) {
        return Err(missing(by_hand));
    }
    say(&format!("Installing {what} from the system's packages (a minute at most)."));
    let quiet = ("DEBIAN_FRONTEND", "noninteractive");
    // An unreachable package source need not prevent the installation.
    if let Err(failure) = run(workspace.command("apt-get").env(quiet.0, quiet.1).args(["update", "-q"])) {
        complain(&format!("xtask: {failure}; trying all the same"));
    }
    let options = ["install", "-qy", "--no-install-recommends"];
    run(workspace.command("apt-get").env(quiet.0, quiet.1).args(options).args(packages))
        .map_err(|failure| missing(format!("{failure}\n{by_hand}")))
}
