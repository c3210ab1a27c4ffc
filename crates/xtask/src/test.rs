//! `cargo xtask test`: runs the suites in order and times each. A failure does not stop the suites after it.

use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::run::{complain, say};
use crate::suites::{SUITES, Suite};
use crate::workspace::Workspace;

/// The arguments of `cargo xtask test`.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) depth: Depth,
    suites: Vec<&'static Suite>,
}

/// How much the tests cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// The cases and checks that each test has by default.
    Usual,
    /// Many more cases, and more checks of each screen.
    Long,
}

/// The result of a suite that did not fail.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// All checks passed.
    Passed,
    /// The check was skipped, because this remote service cannot be reached.
    Unreachable(String),
}

impl Request {
    /// Parses `[--long] [SUITE…]`; no suite means all of them.
    ///
    /// # Errors
    /// [`Failure::Usage`] for an unknown suite.
    pub(crate) fn read(arguments: &[String]) -> Result<Self, Failure> {
        let (long, names): (Vec<_>, Vec<_>) = arguments.iter().partition(|argument| *argument == "--long");
        let depth = if long.is_empty() { Depth::Usual } else { Depth::Long };
        if names.is_empty() {
            return Ok(Self { depth, suites: SUITES.iter().collect() });
        }
        let find = |name: &String| {
            SUITES.iter().find(|suite| suite.name == name).ok_or_else(|| {
                let known: Vec<_> = SUITES.iter().map(|suite| suite.name).collect();
                Failure::Usage(format!("there is no suite `{name}`; there are: {}", known.join(", ")))
            })
        };
        let suites = names.into_iter().map(find).collect::<Result<_, _>>()?;
        Ok(Self { depth, suites })
    }
}

/// Runs the suites and prints the result and the duration of each.
///
/// # Errors
/// [`Failure::Suites`] with the names of those that failed.
pub(crate) fn test(workspace: &Workspace, request: &Request) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for suite in &request.suites {
        say(&format!("\n=== {}: {}", suite.name, suite.about));
        let began = Instant::now();
        let result = (suite.run)(workspace, request.depth);
        if let Err(failure) = &result {
            complain(&format!("xtask: {failure}"));
        }
        rows.push((suite.name, result, began.elapsed()));
    }
    say("");
    for (name, result, took) in &rows {
        say(&row(name, result, *took));
    }
    let failed: Vec<_> =
        rows.iter().filter(|(_, result, _)| result.is_err()).map(|(name, ..)| *name).collect();
    if failed.is_empty() { Ok(()) } else { Err(Failure::Suites(failed)) }
}

fn row(name: &str, result: &Result<Outcome, Failure>, took: Duration) -> String {
    let seconds = took.as_secs();
    let time = format!("{} min {:02} s", seconds / 60, seconds % 60);
    match result {
        Ok(Outcome::Passed) => format!("{name:<16} passed        {time:>12}"),
        Ok(Outcome::Unreachable(what)) => format!("{name:<16} NOT CHECKED   {time:>12}   {what}"),
        Err(_) => format!("{name:<16} FAILED        {time:>12}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn without_a_name_every_suite_runs() {
        let request = Request::read(&[]).unwrap();
        assert_eq!(request.suites.len(), SUITES.len());
        assert_eq!(request.depth, Depth::Usual);
    }

    #[test]
    fn a_long_run_has_the_same_suites() {
        let request = Request::read(&words("--long")).unwrap();
        assert_eq!((request.suites.len(), request.depth), (SUITES.len(), Depth::Long));
    }

    #[test]
    fn a_suite_is_selected_by_its_name() {
        let request = Request::read(&words("--long format")).unwrap();
        assert_eq!(request.suites.iter().map(|suite| suite.name).collect::<Vec<_>>(), ["format"]);
        assert_eq!(request.depth, Depth::Long);
    }

    #[test]
    fn an_unknown_suite_is_refused_by_name() {
        let failure = Request::read(&words("formt")).unwrap_err();
        assert!(failure.to_string().contains("`formt`"));
    }
}
