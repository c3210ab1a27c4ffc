//! The suite `contract`: schemathesis calls the real server by its OpenAPI document, outside a journey and at each
//! step, and fails on an undocumented response.
//!
//! `contract/schemathesis.toml` lists the exceptions, each with its reason; `contract/journey.py` brings a journey
//! to a step. The suite fails if schemathesis cannot be installed.

mod python;

use std::path::Path;

use shared::api::Call;
use shared::api::activation::{AbandonActivation, StartActivation};
use shared::journey::Step;

use crate::demonstration::Demonstration;
use crate::failure::Failure;
use crate::run::{run, say};
use crate::test::Depth;
use crate::workspace::Workspace;
pub(crate) use python::ensure;

/// The folder of the suite's files.
const FILES: &str = "crates/xtask/contract";
/// Generated requests for each call in a run, besides the examples and the boundary values of each schema.
const USUAL_EXAMPLES: &str = "20";
const LONG_EXAMPLES: &str = "100";

/// Lifts the rate limits, which are tested elsewhere and would hide the responses behind them.
const LIMITS: &[&str] = &[
    "--identity-failures-per-address=10000000",
    "--identity-failures=10000000",
    "--address-requests=10000000",
    "--codes-per-window=10000000",
    "--code-tries=10000000",
    "--resend-pause-s=1",
];

/// The state in which the requests of a run are sent.
#[derive(Clone, Debug)]
struct Place {
    /// Printed when the run starts.
    name: String,
    /// The step, as `contract/journey.py` names it; `None` outside a journey.
    step: Option<String>,
    /// Whether the run also starts and abandons journeys. At later steps each would have to be brought back.
    moves: bool,
}

/// Runs all places one after the other, each with its own server.
///
/// # Errors
/// [`Failure::Missing`] if a tool is missing, [`Failure::Findings`] if a response is not documented.
pub(crate) fn test(workspace: &Workspace, depth: Depth) -> Result<(), Failure> {
    let schemathesis = ensure(workspace)?;
    // A debug build, for its overflow checks.
    run(&mut workspace.cargo(&["build", "--package", "backend", "--bin", "espace-sante"]))?;
    let program = workspace.target.join("debug/espace-sante");
    let places = places();
    let mut failed = Vec::new();
    for place in &places {
        say(&format!("\n--- {}", place.name));
        if let Err(failure) = drive(workspace, &schemathesis, &program, place, depth) {
            say(&failure.to_string());
            failed.push(place.name.clone());
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Failure::Findings(failed)) }
}

/// Without a journey, then at each step, and at `contact` with a new contact that is not verified yet.
fn places() -> Vec<Place> {
    let outside = Place { name: "without a journey".to_owned(), step: None, moves: true };
    let inside = Step::ALL.iter().map(|step| step.as_str().to_owned());
    let pending = [format!("{}_pending", Step::Contact.as_str())];
    let first = Step::ALL.first().map(|step| step.as_str().to_owned());
    let at = |step: String| {
        let moves = first.as_ref() == Some(&step);
        Place { name: format!("at {step}"), step: Some(step), moves }
    };
    [outside].into_iter().chain(inside.chain(pending).map(at)).collect()
}

fn drive(
    workspace: &Workspace,
    schemathesis: &Path,
    program: &Path,
    place: &Place,
    depth: Depth,
) -> Result<(), Failure> {
    let files = workspace.root.join(FILES);
    let folder = workspace.target.join("contract/run");
    let server = Demonstration::start(workspace, program, &folder, LIMITS)?;
    let examples = match depth {
        Depth::Usual => USUAL_EXAMPLES,
        Depth::Long => LONG_EXAMPLES,
    };
    let mut command = workspace.command(&schemathesis.to_string_lossy());
    command
        .current_dir(&folder)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("SCHEMATHESIS_HOOKS", files.join("journey.py"))
        .env("CONTRACT_SERVER", server.address())
        .env("CONTRACT_STEP", place.step.as_deref().unwrap_or_default())
        .arg("--config-file")
        .arg(files.join("schemathesis.toml"))
        .arg("run")
        .arg(format!("{}/api/openapi.json", server.address()))
        .args(["--checks", "all", "--max-examples", examples]);
    match &place.step {
        Some(_) => command.args(["--include-path-regex", "^/api/v1/activation"]),
        // Every call of a journey answers 401, which this run is meant to show.
        None => command.args(["--warnings", "off"]),
    };
    if !place.moves {
        for moving in [StartActivation::ENDPOINT, AbandonActivation::ENDPOINT] {
            command.args(["--exclude-operation-id", &moving.operation_id()]);
        }
    }
    let driven = run(&mut command);
    server.stop().and(driven)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_a_run_and_only_the_first_ones_start_journeys() {
        let places = places();
        assert_eq!(places.len(), Step::ALL.len() + 2);
        let moving: Vec<_> = places.iter().filter(|place| place.moves).map(|place| &place.name).collect();
        assert_eq!(moving, ["without a journey", "at send_code"]);
    }
}
