//! Compares the practice with the server. The invented person of `practice` is imported into a real
//! server, both get the same requests, and every response and every message must be equal, so a change of only one
//! of them fails.
//!
//! `refusals` lists what only the server can do.

mod both;
mod contacts;
mod pace;
mod refusals;
mod steps;

use serde_json::json;
use shared::journey::Step;

use self::both::Both;
use crate::support::{PASSWORD, TestApp};

#[tokio::test]
async fn the_whole_journey_is_the_same_by_either_channel() {
    for channel in ["sms", "email"] {
        let app = TestApp::start().await;
        let mut both = Both::of(&app).await;
        both.begin().await;
        both.get().await;
        both.send_code(channel).await;
        both.get().await;
        both.verify_newest().await;
        both.get().await;
        both.consent().await;
        both.get().await;
        both.confirm().await;
        both.get().await;
        let done = both.create_account("camille.duval", PASSWORD).await;
        assert_eq!((done.status, done.step()), (201, Some(Step::Done)));
        both.get().await;
        assert_eq!(both.create_account("camille.duval", PASSWORD).await.status, 200, "repeated");
        both.begin().await;
        assert_eq!(both.forget().await.status, 204);
        both.get().await;
        both.forget().await;
    }
}

#[tokio::test]
async fn an_abandoned_journey_can_begin_again() {
    let app = TestApp::start().await;
    for step in [Step::SendCode, Step::EnterCode, Step::Activate, Step::Contact, Step::Account] {
        app.advance(std::time::Duration::from_secs(2 * 3600));
        let mut both = Both::at(&app, step).await;
        assert_eq!(both.forget().await.status, 204);
        both.get().await;
        both.begin().await;
    }
}

#[tokio::test]
async fn beginning_again_ends_the_journey_and_its_codes() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::EnterCode).await;
    both.begin().await;
    both.verify_newest().await;
    app.advance(std::time::Duration::from_secs(61));
    let former = both.newest_codes();
    both.send_code("email").await;
    both.post_own("/activation/code/verification", former.map(|code| json!({ "code": code }))).await;
    both.verify_newest().await;
}
