//! The suite `contract`: schemathesis drives the real server from its own OpenAPI document, outside a journey
//! and at each of its steps, and finds only documented answers.
//!
//! What it may not find by the schema alone is in `contract/schemathesis.toml`, each with its reason; how a journey
//! comes to a step is in `contract/journey.py`. A gate: where schemathesis cannot be had, the suite fails.

mod python;

use std::path::Path;

use shared::journey::Step;

use crate::demonstration::Demonstration;
use crate::drawing;
use crate::failure::Failure;
use crate::run::{run, say};
use crate::test::Depth;
use crate::workspace::Workspace;
pub(crate) use python::ensure;

/// Where the suite's own files lie.
const FILES: &str = "crates/xtask/contract";
/// Drawn requests for each call in a run, besides the examples and the corners of each schema.
const USUAL_EXAMPLES: &str = "20";
const LONG_EXAMPLES: &str = "100";

/// How people are slowed down is tested elsewhere; here it would hide what lies behind.
const LIMITS: &[&str] = &[
    "--identity-failures-per-address=10000000",
    "--identity-failures=10000000",
    "--address-requests=10000000",
    "--codes-per-window=10000000",
    "--code-tries=10000000",
    "--resend-pause-s=1",
];

/// Where the requests of a run are.
#[derive(Clone, Debug)]
struct Place {
    /// For the person who watches, and for the file names.
    name: String,
    /// The step, as `contract/journey.py` knows it; none outside a journey.
    step: Option<String>,
    /// Whether the run begins and forgets journeys too. Elsewhere each would have to be brought to its step again.
    moves: bool,
}

/// All runs, one after the other; each with a server of its own.
///
/// # Errors
/// Something is missing, or an answer is not what the document says.
pub(crate) fn test(workspace: &Workspace, depth: Depth) -> Result<(), Failure> {
    let schemathesis = ensure(workspace)?;
    // With the compiler's checks of sums and indexes, which a release has not.
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

/// Without a journey, then at each step, and at `contact` with a new contact that is not proven yet.
fn places() -> Vec<Place> {
    let outside = Place { name: "without a journey".to_owned(), step: None, moves: true };
    let inside = Step::ALL.iter().map(|step| drawing::name(*step));
    let pending = [format!("{}_pending", drawing::name(Step::Contact))];
    let first = Step::ALL.first().map(|step| drawing::name(*step));
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
        // Everything in a journey is 401 then, which is what this run is to show.
        None => command.args(["--warnings", "off"]),
    };
    if !place.moves {
        command.args(["--exclude-operation-id", "StartActivation"]);
        command.args(["--exclude-operation-id", "ForgetActivation"]);
    }
    let driven = run(&mut command);
    server.stop().and(driven)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_met_and_only_the_first_is_left() {
        let places = places();
        assert_eq!(places.len(), Step::ALL.len() + 2);
        let moving: Vec<_> = places.iter().filter(|place| place.moves).map(|place| &place.name).collect();
        assert_eq!(moving, ["without a journey", "at send_code"]);
    }
}
