//! Runs the binary in an isolated environment.

use std::cell::OnceCell;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output};

use tempfile::TempDir;

use crate::databases::TestDatabase;

/// A folder and a database of one test, and commands that inherit nothing from the tester's environment.
pub(crate) struct Place {
    folder: TempDir,
    database: OnceCell<TestDatabase>,
}

/// A running command; it is killed when this is dropped, also when the test fails.
pub(crate) struct Running(Child);

/// The result of a command.
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

    /// The binary, without arguments.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_espace-sante"));
        command.env_clear().env("HOME", self.folder.path()).current_dir(self.folder.path());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Done {
        finish(self.command().args(args))
    }

    /// Creates keys if needed, and returns the arguments that name them and the database.
    pub(crate) fn with_keys<'a>(&self, keys: &'a str, database: &'a str) -> [&'a str; 4] {
        if !Path::new(keys).exists() {
            assert_eq!(self.run(&["keys", "new", "--keys", keys]).code, 0);
        }
        ["--keys", keys, "--database", database]
    }
}

impl Running {
    pub(crate) fn start(command: &mut Command) -> Self {
        Self(command.spawn().unwrap())
    }

    /// Reads the first line of the piped standard output; returns the reader with it.
    pub(crate) fn first_line(&mut self) -> (BufReader<ChildStdout>, String) {
        let mut out = BufReader::new(self.0.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        (out, line)
    }

    /// Reads the piped standard error to its end.
    pub(crate) fn log(&mut self) -> String {
        let mut log = String::new();
        self.0.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        log
    }

    /// Sends SIGTERM, as a service manager does.
    pub(crate) fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the end and returns the exit code; panics when a signal ended the command.
    pub(crate) fn end(&mut self) -> i32 {
        let status = self.0.wait().unwrap();
        status.code().unwrap_or_else(|| panic!("ended by a signal: {status}"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only when the command has already ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs a command to its end.
pub(crate) fn finish(command: &mut Command) -> Done {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Done { code: status.code().unwrap(), out: text(stdout), err: text(stderr) }
}
