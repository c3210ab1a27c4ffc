//! A temporary demonstration server with its own folder and port, for a command that needs one.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::run::start;
use crate::workspace::Workspace;

const PATIENCE: Duration = Duration::from_secs(60);
/// The server prints this before its address.
const LISTENS: &str = "listens on ";
/// Words that appear in the server's log only after an error.
const ALARMS: &[&str] = &["ERROR", "panicked"];

/// A running server. Dropping it stops the server.
#[derive(Debug)]
pub(crate) struct Demonstration {
    server: Child,
    log: PathBuf,
    address: String,
}

impl Demonstration {
    /// Starts a server with these options of `serve`. The folder is emptied first.
    ///
    /// # Errors
    /// [`Failure::Start`] if the server does not start, [`Failure::Log`] if it does not print its address.
    pub(crate) fn start(
        workspace: &Workspace,
        program: &Path,
        folder: &Path,
        options: &[impl AsRef<OsStr>],
    ) -> Result<Self, Failure> {
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(Failure::file(folder))?;
        }
        let data = folder.join("data");
        fs::create_dir_all(&data).map_err(Failure::file(&data))?;
        let log = folder.join("server.log");
        let out = File::create(&log).map_err(Failure::file(&log))?;
        let err = out.try_clone().map_err(Failure::file(&log))?;
        let mut command = workspace.command(&program.to_string_lossy());
        command.args(["serve", "--demo", "--listen", "127.0.0.1:0", "--data-dir"]).arg(&data).args(options);
        let server = command.stdin(Stdio::null()).stdout(out).stderr(err).spawn();
        let server = server.map_err(|source| start(&command, source))?;
        let mut demonstration = Self { server, log, address: String::new() };
        demonstration.address = demonstration.wait()?;
        Ok(demonstration)
    }

    /// The server's address, as a URL.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Stops the server.
    ///
    /// # Errors
    /// [`Failure::Log`] if its log contains an error.
    pub(crate) fn stop(mut self) -> Result<(), Failure> {
        self.end();
        let log = self.read()?;
        let alarms: Vec<&str> =
            log.lines().filter(|line| ALARMS.iter().any(|alarm| line.contains(alarm))).collect();
        if alarms.is_empty() { Ok(()) } else { Err(Failure::Log(alarms.join("\n"))) }
    }

    fn wait(&mut self) -> Result<String, Failure> {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            let log = self.read()?;
            let listens = log.lines().find_map(|line| line.split_once(LISTENS));
            if let Some((_, address)) = listens {
                return Ok(address.trim().to_owned());
            }
            if matches!(self.server.try_wait(), Ok(Some(_))) {
                break;
            }
            sleep(Duration::from_millis(50));
        }
        Err(Failure::Log(self.read()?))
    }

    fn read(&self) -> Result<String, Failure> {
        fs::read_to_string(&self.log).map_err(Failure::file(&self.log))
    }

    fn end(&mut self) {
        // Both fail only if the server has already exited.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Drop for Demonstration {
    fn drop(&mut self) {
        self.end();
    }
}
