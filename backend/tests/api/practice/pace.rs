//! Codes on both sides: wrong, superseded and expired codes, and the resend pause.

use std::time::Duration;

use shared::api::ErrorCode;
use shared::journey::Step;

use super::both::Both;
use crate::support::TestApp;

const WRONG: &str = "2222 2222 2222";

#[tokio::test]
async fn wrong_codes_are_counted_alike_until_revocation() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::EnterCode).await;
    for attempts_left in [4, 3, 2, 1, 0] {
        let refused = both.verify(WRONG).await;
        assert_eq!(refused.is_refused(ErrorCode::CodeIncorrect)["attempts_left"], attempts_left);
        both.get().await;
    }
    both.verify_newest().await.is_refused(ErrorCode::TooManyAttempts);
    app.advance(Duration::from_secs(20));
    both.verify_newest().await.is_refused(ErrorCode::TooManyAttempts);
    app.advance(Duration::from_secs(60));
    both.verify_newest().await.is_refused(ErrorCode::TooManyAttempts);
    both.send_code("email").await;
    assert_eq!(both.verify_newest().await.step(), Some(Step::Activate));
}

#[tokio::test]
async fn after_the_resend_pause_a_new_code_supersedes_the_former_one() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::EnterCode).await;
    both.send_code("sms").await.is_refused(ErrorCode::ResendTooSoon);
    app.advance(Duration::from_secs(20));
    both.get().await;
    both.send_code("email").await.is_refused(ErrorCode::ResendTooSoon);
    let former = both.newest_codes();
    app.advance(Duration::from_secs(40));
    both.send_code("email").await;
    let bodies = former.map(|code| serde_json::json!({ "code": code }));
    both.post_own("/activation/code/verification", bodies).await.is_refused(ErrorCode::CodeIncorrect);
    both.verify_newest().await;
}

#[tokio::test]
async fn beginning_again_does_not_shorten_the_resend_pause() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::EnterCode).await;
    both.begin().await;
    both.send_code("sms").await.is_refused(ErrorCode::ResendTooSoon);
}

#[tokio::test]
async fn after_five_codes_in_an_hour_further_codes_must_wait() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::EnterCode).await;
    for _ in 1..5 {
        app.advance(Duration::from_secs(60));
        assert_eq!(both.send_code("sms").await.status, 202);
    }
    both.send_code("sms").await.is_refused(ErrorCode::TooManyCodes);
    app.advance(Duration::from_secs(60));
    both.send_code("sms").await.is_refused(ErrorCode::TooManyCodes);
    both.get().await;
    for _ in 0..3 {
        app.advance(Duration::from_secs(1100));
        both.get().await;
    }
    assert_eq!(both.send_code("sms").await.status, 202);
}

#[tokio::test]
async fn an_expired_code_is_refused_alike() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::EnterCode).await;
    app.advance(Duration::from_secs(1000));
    both.get().await;
    app.advance(Duration::from_secs(799));
    both.get().await;
    app.advance(Duration::from_secs(1));
    both.get().await;
    both.verify_newest().await.is_refused(ErrorCode::CodeExpired);
    both.send_code("sms").await;
    both.verify_newest().await;
}
