//! The table: what a step does not take is refused alike, at every step that the invented person comes by,
//! and nothing at all is taken without a journey.

use std::time::Duration;

use shared::api::ErrorCode;
use shared::journey::{Action, Step};

use super::both::Both;
use crate::support::TestApp;
use crate::support::calls::asks;

const BY_THE_WAY: [Step; 6] =
    [Step::SendCode, Step::EnterCode, Step::Activate, Step::Contact, Step::Account, Step::Done];

#[tokio::test]
async fn what_a_step_does_not_take_is_refused_alike() {
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
async fn what_a_step_takes_succeeds_or_fails_alike() {
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
async fn without_a_journey_everything_is_refused_alike() {
    let app = TestApp::start().await;
    let mut both = Both::of(&app).await;
    nothing_is_taken(&mut both).await;
}

#[tokio::test]
async fn a_journey_ends_alike_by_itself() {
    for step in BY_THE_WAY {
        let app = TestApp::start().await;
        let mut both = Both::at(&app, step).await;
        app.advance(Duration::from_secs(1799));
        assert_eq!(both.get().await.step(), Some(step), "a request renews it");
        app.advance(Duration::from_secs(1799));
        // A refused one does too.
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
