//! A temporary PostgreSQL server for the tests, with its data and its socket in one folder. The system's own
//! cluster is never touched.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::run::{ask, complain, say, start};
use crate::system;
use crate::workspace::Workspace;

/// The environment variable that passes the server's URL to the tests.
pub(crate) const URL: &str = "TEST_POSTGRESQL_URL";

/// The user that the server runs as if this command runs as root, because PostgreSQL refuses root.
const OWNER: &str = "postgres";
/// Names the socket in the folder. Said everywhere, so that no PGPORT of the developer's shell is read instead.
const PORT: &str = "5432";
const PATIENCE: Duration = Duration::from_secs(60);

/// Each test has its own database of some 300 files, which are five times as fast in memory. Containers often
/// have less than [`ENOUGH`] bytes there.
const MEMORY: &str = "/dev/shm";
const ENOUGH: u64 = 1 << 30;

/// Settings for a disposable server: no durability, only the Unix socket, no background work.
const SETTINGS: &[&str] = &[
    "listen_addresses=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_connections=300",
    "max_wal_size=64MB",
    // Files in the data folder, so that a crash leaves no shared memory behind.
    "dynamic_shared_memory_type=mmap",
    "autovacuum=off",
    "lc_messages=C",
];

/// A running server. Dropping it stops the server and removes its folder.
#[derive(Debug)]
pub(crate) struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    server: Option<Child>,
    as_root: bool,
}

impl Cluster {
    /// Creates and starts a server; installs PostgreSQL first if it is missing.
    ///
    /// # Errors
    /// [`Failure`] if PostgreSQL cannot be installed or the server does not start.
    pub(crate) fn start(workspace: &Workspace) -> Result<Self, Failure> {
        let programs = system::ensure_postgresql(workspace)?;
        let as_root = system::is_root(workspace);
        let folder = if has_memory() { format!("--tmpdir={MEMORY}") } else { "--tmpdir".to_owned() };
        let made = ask(owned("mktemp", as_root, &[]).args(["-d", &folder, "espace-sante-postgresql-XXXXXX"]));
        let folder = made.map(PathBuf::from).ok_or_else(|| Failure::Missing {
            what: "a temporary folder for PostgreSQL".to_owned(),
            remedy: format!("As root, the system's user `{OWNER}` must be there, and able to write to /tmp."),
        })?;
        let mut cluster = Self { programs, folder, server: None, as_root };
        cluster.make()?;
        cluster.serve()?;
        Ok(cluster)
    }

    /// The URL of the maintenance database, from which the tests create theirs.
    pub(crate) fn url(&self) -> String {
        self.url_of(OWNER)
    }

    /// Creates an empty database and returns its URL.
    ///
    /// # Errors
    /// [`Failure::Ended`] if the server refuses.
    pub(crate) fn database(&self, name: &str) -> Result<String, Failure> {
        let mut command = self.command("createdb");
        command.arg("--host").arg(&self.folder).args(["--port", PORT, "--username", OWNER, name]);
        quietly(&mut command)?;
        Ok(self.url_of(name))
    }

    fn url_of(&self, database: &str) -> String {
        format!("postgres:///{database}?host={}&port={PORT}&user={OWNER}", self.folder.display())
    }

    fn make(&self) -> Result<(), Failure> {
        let mut command = self.command("initdb");
        command.arg("--pgdata").arg(self.data()).args(["--username", OWNER, "--auth", "trust"]);
        quietly(command.args(["--encoding", "UTF8", "--locale", "C", "--no-sync"]))
    }

    fn serve(&mut self) -> Result<(), Failure> {
        let log = self.folder.join("server.log");
        let output = File::create(&log).map_err(Failure::file(&log))?;
        // The server also stops if this command is killed.
        let mut command = owned(&self.program("postgres"), self.as_root, &["--pdeathsig", "INT"]);
        command.current_dir(&self.folder).arg("-D").arg(self.data()).arg("-k").arg(&self.folder);
        command.args(["-p", PORT]);
        SETTINGS.iter().for_each(|setting| {
            command.args(["-c", setting]);
        });
        let errors = output.try_clone().map_err(Failure::file(&log))?;
        command.stdin(Stdio::null()).stdout(output).stderr(errors);
        let server = command.spawn().map_err(|source| start(&command, source))?;
        let server = self.server.insert(server);
        let began = Instant::now();
        let ready = || {
            let mut command = Command::new(self.programs.join("pg_isready"));
            ask(command.arg("--host").arg(&self.folder).args(["--port", PORT])).is_some()
        };
        while !ready() {
            let over = server.try_wait().map_err(Failure::file(&log))?;
            if over.is_some() || began.elapsed() > PATIENCE {
                let said = fs::read_to_string(&log).unwrap_or_default();
                return Err(Failure::Ended {
                    line: "postgres".to_owned(),
                    how: format!("these words:\n{said}"),
                });
            }
            sleep(Duration::from_millis(50));
        }
        say(&format!("PostgreSQL for the tests: {}", self.program("postgres")));
        Ok(())
    }

    fn stop(&mut self) -> Result<(), Failure> {
        if let Some(mut server) = self.server.take() {
            let mut command = self.command("pg_ctl");
            let stopped = quietly(command.args(["stop", "--mode", "immediate", "--pgdata"]).arg(self.data()));
            if stopped.is_err() {
                server.kill().map_err(Failure::file(&self.folder))?;
            }
            server.wait().map_err(Failure::file(&self.folder))?;
        }
        fs::remove_dir_all(&self.folder).map_err(Failure::file(&self.folder))
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn program(&self, name: &str) -> String {
        self.programs.join(name).display().to_string()
    }

    fn command(&self, name: &str) -> Command {
        let mut command = owned(&self.program(name), self.as_root, &[]);
        command.current_dir(&self.folder);
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Err(failure) = self.stop() {
            complain(&format!("xtask: PostgreSQL was not cleared away: {failure}"));
        }
    }
}

/// The folder of the newest version that Debian has installed, or of the one on the search path.
pub(crate) fn programs(workspace: &Workspace) -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions
        .filter_map(|entry| {
            Some((entry.file_name().to_str()?.parse::<u32>().ok()?, entry.path().join("bin")))
        })
        .filter(|(_, folder)| is_complete(folder))
        .max();
    let elsewhere = || workspace.which("postgres").and_then(|file| file.parent().map(Path::to_owned));
    newest.map(|(_, folder)| folder).or_else(|| elsewhere().filter(|folder| is_complete(folder)))
}

fn has_memory() -> bool {
    let free = ask(Command::new("df").args(["--block-size=1", "--output=avail", MEMORY]));
    free.and_then(|text| text.lines().last()?.trim().parse().ok()).is_some_and(|free: u64| free > ENOUGH)
}

fn is_complete(folder: &Path) -> bool {
    ["postgres", "initdb", "pg_ctl", "pg_isready", "createdb"].iter().all(|name| folder.join(name).is_file())
}

/// A command that runs as the owner of the server's folder.
fn owned(program: &str, as_root: bool, options: &[&str]) -> Command {
    let mut command = Command::new("setpriv");
    if as_root {
        command.args(["--reuid", OWNER, "--regid", OWNER, "--init-groups"]);
    }
    command.args(options).arg("--").arg(program).env("LC_ALL", "C");
    command
}

/// Runs a command to its end; its output is shown only if it fails.
fn quietly(command: &mut Command) -> Result<(), Failure> {
    let output = command.stdin(Stdio::null()).output().map_err(|source| start(command, source))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = command.get_args().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    Err(Failure::Ended { line, how: format!("{}: {said}", output.status) })
}
