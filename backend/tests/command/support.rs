//! Runs the binary in an environment of its own.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::databases::TestDatabase;

/// A folder and a database for one test, and commands that see nothing of the tester's environment.
pub(crate) struct Place {
    folder: TempDir,
    database: OnceCell<TestDatabase>,
}

/// What a command did.
pub(crate) struct Done {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), database: OnceCell::new() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        std::fs::write(self.path(name), text).unwrap();
        self.text(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn database(&self) -> String {
        self.database.get_or_init(TestDatabase::new).url()
    }

    /// The binary, ready to be given arguments.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_espace-sante"));
        command.env_clear().env("HOME", self.folder.path()).current_dir(self.folder.path());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Done {
        finish(self.command().args(args))
    }

    /// Keys, and a command line that names them and the database.
    pub(crate) fn with_keys<'a>(&self, keys: &'a str, database: &'a str) -> [&'a str; 4] {
        if !Path::new(keys).exists() {
            assert_eq!(self.run(&["keys", "new", "--keys", keys]).code, 0);
        }
        ["--keys", keys, "--database", database]
    }
}

/// Waits for a command's end.
pub(crate) fn finish(command: &mut Command) -> Done {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Done { code: status.code().unwrap(), out: text(stdout), err: text(stderr) }
}
