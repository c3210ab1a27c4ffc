//! The suites of `cargo xtask test` in the order in which they run, the fast ones first.

use std::process::Command;

use crate::failure::Failure;
use crate::orca::{self, Transcripts};
use crate::postgresql::{self, Cluster};
use crate::run::{run, say};
use crate::test::{Depth, Outcome};
use crate::tools::{CARGO_DENY, CargoTool, Dependencies, ensure, ensure_client_tools, ensure_node_packages};
use crate::workspace::Workspace;
use crate::{client, contract, guide, server, system};

/// One suite.
#[derive(Debug)]
pub(crate) struct Suite {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What it checks; printed when it starts.
    pub(crate) about: &'static str,
    /// Installs what the suite needs and runs it.
    pub(crate) run: fn(&Workspace, Depth) -> Result<Outcome, Failure>,
}

/// All suites, in order.
pub(crate) const SUITES: &[Suite] = &[
    Suite { name: "tools", about: "the tools that the tests need are installed", run: needs },
    Suite { name: "format", about: "every Rust file is formatted", run: format },
    Suite {
        name: "architecture",
        about: "dependencies between the parts, and the tests of the development commands",
        run: architecture,
    },
    Suite { name: "lint", about: "the lints of the compiler and of clippy, as errors", run: lint },
    Suite {
        name: "licences",
        about: "licences, banned crates and sources of every dependency",
        run: licences,
    },
    Suite { name: "advisories", about: "known vulnerabilities of every dependency", run: advisories },
    Suite {
        name: "words",
        about: "every text keeps the easy-to-read rules; texts that became harder are listed",
        run: words,
    },
    Suite { name: "client", about: "the client builds in release, within its size limit", run: build_client },
    Suite { name: "unit", about: "unit, property, documentation and API tests, on SQLite", run: unit },
    Suite { name: "postgresql", about: "API, store and commands, on PostgreSQL", run: on_postgresql },
    Suite {
        name: "contract",
        about: "a fuzzer calls the API by its OpenAPI document, at each step of a journey",
        run: contract,
    },
    Suite { name: "screens", about: "the client's screens, rendered without a browser", run: screens },
    Suite {
        name: "server",
        about: "the server builds in release, with the client embedded",
        run: build_server,
    },
    Suite { name: "guide", about: "the guide as a PDF: tagged, A4, in large type", run: printed_guide },
    Suite { name: "e2e", about: "the real server in a real browser", run: end_to_end },
    Suite {
        name: "access",
        about: "every screen in every state: axe, IBM, HTML, screen reader text, sizes, colours, print",
        run: access,
    },
    Suite { name: "orca", about: "what a real screen reader says, by keyboard, in French", run: listen },
];

/// Target folder for native builds of the client, whose features differ from the server's.
const DOCUMENTS_TARGET: &str = "target/documents";
/// Cases of each property test with `--long`.
const LONG_CASES: &str = "20000";

fn needs(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    system::ensure_libpq(workspace)?;
    system::ensure_postgresql(workspace)?;
    system::ensure_browser(workspace)?;
    system::ensure_screen_reader(workspace)?;
    system::ensure_poppler(workspace)?;
    system::ensure_speech(workspace)?;
    contract::ensure(workspace)?;
    ensure_node_packages(workspace, &workspace.root.join("e2e"))?;
    ensure_client_tools(workspace)?;
    ensure_deny(workspace)?;
    // Fails if the committed lock file is out of date, so that others build the tested versions.
    cargo(workspace, &["update", "--workspace", "--locked"])
}

fn format(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    cargo(workspace, &["fmt", "--all", "--check"])
}

fn architecture(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    cargo(workspace, &["test", "--package", "xtask"])
}

fn lint(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    let strict = ["--", "--deny", "warnings"];
    let with = |arguments: &[&str]| cargo(workspace, &[&["clippy"], arguments, &strict].concat());
    with(&["--workspace", "--exclude", "frontend", "--all-targets"])?;
    // `--all-targets` leaves this test out, because it needs a database server.
    with(&["--package", "backend", "--test", "postgresql"])?;
    with(&["--package", "frontend", "--features", "csr", "--target", "wasm32-unknown-unknown"])?;
    with(&["--package", "frontend", "--features", "ssr", "--all-targets", "--target-dir", DOCUMENTS_TARGET])
}

fn licences(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    ensure_deny(workspace)?;
    cargo(workspace, &["deny", "check", "licenses", "bans", "sources"])
}

fn advisories(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    ensure_deny(workspace)?;
    // Two commands, so that an unreachable database counts neither as a finding nor as a pass.
    if let Err(failure) = run(&mut workspace.cargo(&["deny", "fetch", "db"])) {
        say("The advisory database cannot be fetched from here: known vulnerabilities were NOT checked.");
        return Ok(Outcome::Unreachable(format!("the advisory database cannot be fetched ({failure})")));
    }
    cargo(workspace, &["deny", "check", "--disable-fetch", "advisories"])
}

fn words(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    cargo(workspace, &["run", "--package", "falc", "--", "--against", "crates/falc/baseline.json"])
}

fn build_client(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    client::build(workspace)?;
    client::weigh(workspace).map(|()| Outcome::Passed)
}

fn unit(workspace: &Workspace, depth: Depth) -> Result<Outcome, Failure> {
    system::ensure_libpq(workspace)?;
    let mut command = workspace.cargo(&[
        "test",
        "--workspace",
        "--exclude",
        "frontend",
        "--exclude",
        "xtask",
        "--no-fail-fast",
    ]);
    match depth {
        Depth::Usual => {}
        Depth::Long => {
            command.env("PROPTEST_CASES", LONG_CASES);
        }
    }
    run(&mut command).map(|()| Outcome::Passed)
}

fn on_postgresql(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    system::ensure_libpq(workspace)?;
    let cluster = Cluster::start(workspace)?;
    let mut command = workspace.cargo(&["test", "--package", "backend", "--no-fail-fast"]);
    for name in ["api", "store", "command", "postgresql"] {
        command.args(["--test", name]);
    }
    run(command.env(postgresql::URL, cluster.url())).map(|()| Outcome::Passed)
}

fn contract(workspace: &Workspace, depth: Depth) -> Result<Outcome, Failure> {
    system::ensure_libpq(workspace)?;
    contract::test(workspace, depth).map(|()| Outcome::Passed)
}

fn screens(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    cargo(
        workspace,
        &[
            "test",
            "--package",
            "frontend",
            "--features",
            "ssr",
            "--target-dir",
            DOCUMENTS_TARGET,
            "--no-fail-fast",
        ],
    )
}

fn build_server(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    server::build(workspace).map(|_| Outcome::Passed)
}

fn printed_guide(workspace: &Workspace, _: Depth) -> Result<Outcome, Failure> {
    guide::test(workspace).map(|()| Outcome::Passed)
}

fn end_to_end(workspace: &Workspace, depth: Depth) -> Result<Outcome, Failure> {
    let folder = workspace.root.join("e2e");
    let browser = system::ensure_browser(workspace)?;
    system::ensure_speech(workspace)?;
    ensure_node_packages(workspace, &folder)?;
    let program = server::build(workspace)?;
    let cluster = Cluster::start(workspace)?;
    // Prints the catalogue, type-checks the tests, then runs them: see e2e/package.json.
    let mut command = workspace.command("npm");
    command.current_dir(folder).arg("test");
    command.env("CHROMIUM", browser).env("SERVER_BINARY", program);
    run(at_depth(&mut command, depth).env("POSTGRESQL_DATABASE", cluster.database("e2e")?))
        .map(|()| Outcome::Passed)
}

fn listen(workspace: &Workspace, depth: Depth) -> Result<Outcome, Failure> {
    orca::listen(workspace, depth, Transcripts::Compared).map(|()| Outcome::Passed)
}

fn access(workspace: &Workspace, depth: Depth) -> Result<Outcome, Failure> {
    let folder = workspace.root.join("e2e");
    let browser = system::ensure_browser(workspace)?;
    ensure_node_packages(workspace, &folder)?;
    let program = server::build(workspace)?;
    let mut command = workspace.command("npm");
    command.current_dir(folder).args(["run", "access"]);
    command.env("CHROMIUM", browser).env("SERVER_BINARY", program);
    run(at_depth(&mut command, depth)).map(|()| Outcome::Passed)
}

/// Passes the depth to the browser tests.
fn at_depth(command: &mut Command, depth: Depth) -> &mut Command {
    match depth {
        Depth::Usual => command,
        Depth::Long => command.env("LONG", "true"),
    }
}

fn ensure_deny(workspace: &Workspace) -> Result<(), Failure> {
    ensure(
        workspace,
        &CargoTool {
            package: "cargo-deny",
            program: "cargo-deny",
            version: CARGO_DENY,
            dependencies: Dependencies::Locked,
            patience: "4 to 6 minutes",
        },
    )
}

fn cargo(workspace: &Workspace, arguments: &[&str]) -> Result<Outcome, Failure> {
    run(&mut workspace.cargo(arguments)).map(|()| Outcome::Passed)
}
