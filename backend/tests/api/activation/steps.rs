//! The journey table over HTTP: every action at every step, as `shared` defines it.

mod ways;

use std::time::Duration;

use shared::api::ErrorCode;
use shared::journey::{Action, Step};

use crate::support::calls::{Ask, asks};
use crate::support::{Answer, TestApp, people};

#[tokio::test]
async fn a_misplaced_action_is_refused_and_changes_nothing() {
    let app = TestApp::start().await;
    for step in Step::ALL {
        app.advance(Duration::from_secs(2 * 3600));
        let mut traveller = app.visitor().at(*step, &person(*step)).await;
        app.sent().await;
        for ask in others(*step) {
            let before = app.records();
            let answer = ask.by(&mut traveller).await;
            let problem = answer.problem(ErrorCode::WrongStep);
            assert_eq!(problem.step.as_deref(), Some(step.as_str()), "{} at {step:?}", ask.what);
            app.assert_nothing_happened_since(&before);
        }
        assert_eq!(traveller.step().await, *step);
    }
}

#[tokio::test]
async fn an_allowed_action_succeeds_or_fails_for_its_own_reason() {
    let mut outcomes = Vec::new();
    for step in Step::ALL {
        for ask in step.takes().iter().flat_map(|action| asks(*action)) {
            let app = TestApp::start().await;
            let mut traveller = app.visitor().at(*step, &person(*step)).await;
            // Waits out the resend pause, which is tested elsewhere.
            app.advance(Duration::from_secs(61));
            let answer = ask.by(&mut traveller).await;
            match own_reason(&ask, &answer) {
                Some(reason) => assert_eq!(traveller.step().await, *step, "{}: {reason:?}", ask.what),
                None => assert!(answer.status.is_success(), "{} at {step:?}: {}", ask.what, answer.text()),
            }
            outcomes.push((*step, ask.action, answer.status.is_success()));
            // The messages of each action are tested with that action.
            app.sent().await;
        }
    }
    for (step, action) in Step::ALL.iter().flat_map(|step| step.takes().iter().map(move |it| (*step, *it))) {
        let met = outcomes.iter().any(|(there, asked, _)| (*there, *asked) == (step, action));
        assert!(met, "no request covers {action:?} at {step:?}");
    }
    for step in Step::ALL {
        let succeeded = outcomes.iter().any(|(there, _, succeeded)| there == step && *succeeded);
        // The ids of the people are random, so `ways` tests this action.
        assert_eq!(succeeded, *step != Step::ChoosePerson, "{step:?}");
    }
}

#[tokio::test]
async fn the_whole_journey_passes_each_step_once() {
    let app = TestApp::start().await;
    for (person, passed_over) in [
        (people::nathalie(), &[Step::ChoosePerson, Step::Representative][..]),
        (people::leo(), &[Step::ChoosePerson]),
        (people::rose(), &[]),
    ] {
        let mut traveller = app.visitor().begin(&person).await;
        let mut seen = vec![traveller.step().await];
        while seen.last() != Some(&Step::Done) {
            seen.push(traveller.go_on().await);
        }
        let expected: Vec<Step> =
            Step::ALL.iter().copied().filter(|step| !passed_over.contains(step)).collect();
        assert_eq!(seen, expected);
    }
    assert_eq!(app.sent().await.len(), 3 * 2, "a code and an activation message for each");
}

/// A person whose journey passes this step, and whose space is not yet activated.
fn person(step: Step) -> people::Person {
    match step {
        Step::ChoosePerson => people::rose(),
        Step::Representative => people::leo(),
        Step::SendCode | Step::EnterCode => people::ines(),
        Step::Activate | Step::Contact => people::chloe(),
        Step::Account => people::jules(),
        Step::Done => people::nathalie(),
    }
}

/// The requests for actions that the step does not allow.
fn others(step: Step) -> impl Iterator<Item = Ask> {
    Action::ALL.iter().filter(move |action| !step.accepts(**action)).flat_map(|action| asks(*action))
}

/// The error of a refused request, if it is one that the contract lists for this call.
fn own_reason(ask: &Ask, answer: &Answer) -> Option<ErrorCode> {
    let said = |code: &ErrorCode| answer.text().contains(&format!("\"code\":\"{}\"", code.as_str()));
    let code = ask.endpoint.all_errors().find(said);
    let own = code.filter(|code| !matches!(code, ErrorCode::WrongStep | ErrorCode::NoJourney))?;
    answer.problem(own);
    Some(own)
}
