//! The real program with its standard output and standard error captured together.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use reqwest::Client;
use serde_json::Value;

use crate::databases::{Stored, TestDatabase};
use crate::support::{Answer, JOURNEY, Person, people};

/// A running server and its output.
pub(crate) struct Program {
    folder: PathBuf,
    database: TestDatabase,
    process: Child,
    address: String,
    client: Client,
}

impl Program {
    /// Creates keys, imports these people and serves, all at the most verbose level.
    pub(crate) fn start(folder: &Path, these: &[Person], mail: &str, sms: &str) -> Self {
        let file = |name: &str| folder.join(name).display().to_string();
        let database = TestDatabase::new();
        let url = database.url();
        fs::write(file("registry.csv"), people::registry_file(these)).unwrap();
        let (keys, registry) = (file("keys.json"), file("registry.csv"));
        finish(folder, &["keys", "new", "--keys", &keys]);
        finish(folder, &["import", &registry, "--database", &url, "--keys", &keys]);
        fs::remove_file(&registry).unwrap();
        let process = command(folder, "serve.log")
            .args(["serve", "--listen", "127.0.0.1:0", "--public-url", "http://localhost:9"])
            .args(["--database", &url, "--keys", &keys])
            .args(["--smtp", mail, "--mail-from", "no-reply@service.example"])
            .args(["--sms-url", sms, "--sms-token", "sesame-of-the-gateway"])
            .spawn()
            .unwrap();
        let client = Client::builder().no_proxy().build().unwrap();
        let mut program =
            Self { folder: folder.to_owned(), database, process, address: String::new(), client };
        program.address = program.announced();
        program
    }

    /// Sends one request; returns the response and the cookie for the next one.
    pub(crate) async fn post(&self, path: &str, cookie: &str, body: &Value) -> (Answer, String) {
        let request = self.client.post(format!("{}/api/v1{path}", self.address)).json(body);
        let request = request.header("cookie", format!("{JOURNEY}={cookie}"));
        let answer = Answer::read(request.send().await.unwrap()).await;
        let cookie = answer.cookie(JOURNEY).unwrap_or_else(|| cookie.to_owned());
        (answer, cookie)
    }

    /// The folder of the logs.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Everything that the program has written so far, to any file.
    pub(crate) fn stored(&self) -> Vec<Stored> {
        let files = fs::read_dir(&self.folder).unwrap().map(|entry| entry.unwrap().path());
        let logs = files.map(|file| (file.display().to_string(), fs::read(&file).unwrap()));
        logs.chain(self.database.stored()).collect()
    }

    fn announced(&mut self) -> String {
        let deadline = Instant::now() + Duration::from_secs(30);
        while Instant::now() < deadline {
            let said = fs::read_to_string(self.folder.join("serve.log")).unwrap();
            if let Some(line) = said.lines().find_map(|line| line.split_once("listens on ")) {
                return line.1.trim().to_owned();
            }
            assert!(self.process.try_wait().unwrap().is_none(), "the server ended: {said}");
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the server never printed its address");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn finish(folder: &Path, arguments: &[&str]) {
    let log = format!("{}.log", arguments[0]);
    assert!(command(folder, &log).args(arguments).status().unwrap().success(), "{arguments:?}");
}

fn command(folder: &Path, log: &str) -> Command {
    let log = File::create(folder.join(log)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_espace-sante"));
    command.env_clear().args(["--log-filter", "trace", "--log-format", "text"]);
    command.stdout(log.try_clone().unwrap()).stderr(log).env("RUST_BACKTRACE", "full");
    command
}
