//! Internal errors and overload have different responses, and neither reveals details.

use shared::api::ErrorCode;
use shared::journey::Step;

use crate::support::{PASSWORD, TestApp, people};

const PATH: &str = "/api/v1/activation";

#[tokio::test]
async fn an_internal_error_reveals_only_the_request_id() {
    let app = TestApp::start().await;
    app.run("ALTER TABLE people RENAME TO elsewhere");
    let answer = app.visitor().post(PATH, &people::nathalie().identity()).await;
    let problem = answer.problem(ErrorCode::Internal);
    assert!(problem.request_id.is_some_and(|id| !id.is_empty()));
    for inside in ["people", "table", "SQL", "sqlite", "diesel", "panicked"] {
        assert!(!answer.text().contains(inside), "{}", answer.text());
    }
    app.run("ALTER TABLE elsewhere RENAME TO people");
    app.visitor().post(PATH, &people::nathalie().identity()).await.view(201);
}

#[tokio::test]
async fn a_locked_database_is_unavailable_and_recovers_without_a_restart() {
    let app = TestApp::start().await;
    let lock = app.lock_the_database();
    let answer = app.visitor().post(PATH, &people::nathalie().identity()).await;
    assert_eq!(answer.problem(ErrorCode::Unavailable).retry_after_s, Some(5));
    drop(lock);
    app.visitor().post(PATH, &people::nathalie().identity()).await.view(201);
}

#[tokio::test]
async fn password_hashing_beyond_the_queue_is_unavailable_with_a_retry_after() {
    let app = TestApp::full_of_passwords().await;
    let mut traveller = app.visitor().at(Step::Account, &people::nathalie()).await;
    let before = app.records();
    let answer = traveller.create_account("nathalie.c", PASSWORD).await;
    assert_eq!(answer.problem(ErrorCode::Unavailable).retry_after_s, Some(5));
    app.assert_nothing_happened_since(&before);
    assert_eq!(traveller.step().await, Step::Account);
}
