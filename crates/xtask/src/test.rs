//! `cargo xtask test`: every suite in order, each timed, all of them even where one fails.

use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::run::{complain, say};
use crate::suites::{SUITES, Suite};
use crate::workspace::Workspace;

/// What was asked for on the command line.
#[derive(Debug)]
pub(crate) struct Request {
    /// How far tests go.
    pub(crate) depth: Depth,
    suites: Vec<&'static Suite>,
}

/// How far tests go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// As many cases, and as many looks at each screen, as each test says.
    Usual,
    /// Many more cases, and more ways of looking at each screen.
    Long,
}

/// How a suite ended.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// Everything it looks at is in order.
    Passed,
    /// It could not look: something outside this machine cannot be reached.
    Unreachable(String),
}

impl Request {
    /// Reads `[--long] [SUITE…]`; no suite means all of them.
    ///
    /// # Errors
    /// A suite that does not exist.
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

/// Runs the suites and prints how each ended and how long it took.
///
/// # Errors
/// The names of those that failed.
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
    fn a_suite_is_asked_for_by_its_name() {
        let request = Request::read(&words("--long format")).unwrap();
        assert_eq!(request.suites.iter().map(|suite| suite.name).collect::<Vec<_>>(), ["format"]);
        assert_eq!(request.depth, Depth::Long);
    }

    #[test]
    fn a_suite_that_does_not_exist_is_refused_by_name() {
        let failure = Request::read(&words("formt")).unwrap_err();
        assert!(failure.to_string().contains("`formt`"));
    }
}
