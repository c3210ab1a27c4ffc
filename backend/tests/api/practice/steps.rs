//! The journey table on both sides: misplaced actions are refused alike at every step that the invented person
//! passes, and every action is refused without a journey.

use std::time::Duration;

use shared::api::ErrorCode;
use shared::journey::{Action, Step};

use super::both::Both;
use crate::support::TestApp;
use crate::support::calls::asks;

const BY_THE_WAY: [Step; 6] =
    [Step::SendCode, Step::EnterCode, Step::Activate, Step::Contact, Step::Account, Step::Done];

#[tokio::test]
async fn misplaced_actions_are_refused_alike() {
    for step in BY_THE_WAY {
        let app = TestApp::start().await;
        let mut both = Both::at(&app, step).await;
        for ask in Action::ALL.iter().filter(|action| !step.accepts(**action)).flat_map(|it| asks(*it)) {
            let refused = both.ask(ask.method, ask.path, ask.body.clone()).await;
            refused.is_refused(ErrorCode::WrongStep);
            assert_eq!(refused.step(), Some(step), "{}", ask.what);
        }
        assert_eq!(both.get().await.step(), Some(step));
    }
}

#[tokio::test]
async fn allowed_actions_succeed_or_fail_alike() {
    for step in BY_THE_WAY {
        for ask in step.takes().iter().flat_map(|action| asks(*action)) {
            let app = TestApp::start().await;
            let mut both = Both::at(&app, step).await;
            app.advance(Duration::from_secs(61));
            both.ask(ask.method, ask.path, ask.body.clone()).await;
            both.get().await;
        }
    }
}

#[tokio::test]
async fn without_a_journey_every_action_is_refused_alike() {
    let app = TestApp::start().await;
    let mut both = Both::of(&app).await;
    nothing_is_taken(&mut both).await;
}

#[tokio::test]
async fn a_journey_expires_alike() {
    for step in BY_THE_WAY {
        let app = TestApp::start().await;
        let mut both = Both::at(&app, step).await;
        app.advance(Duration::from_secs(1799));
        assert_eq!(both.get().await.step(), Some(step), "a request renews the journey");
        app.advance(Duration::from_secs(1799));
        // A refused request renews it too.
        both.consent().await;
        app.advance(Duration::from_secs(1799));
        both.get().await;
        app.advance(Duration::from_secs(1800));
        nothing_is_taken(&mut both).await;
    }
}

async fn nothing_is_taken(both: &mut Both<'_>) {
    both.get().await.is_refused(ErrorCode::NoJourney);
    both.forget().await.is_refused(ErrorCode::NoJourney);
    for ask in Action::ALL.iter().flat_map(|action| asks(*action)) {
        both.ask(ask.method, ask.path, ask.body.clone()).await.is_refused(ErrorCode::NoJourney);
    }
}
