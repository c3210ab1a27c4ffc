//! `/health/live` and `/health/ready`, for service managers and load balancers.

use shared::api::ErrorCode;

use crate::support::TestApp;

#[tokio::test]
async fn a_running_server_is_live_and_ready() {
    let app = TestApp::start().await;
    assert_eq!(app.visitor().get("/health/live").await.status.as_u16(), 200);
    assert_eq!(app.visitor().get("/health/ready").await.status.as_u16(), 200);
}

#[tokio::test]
async fn without_its_tables_a_server_is_live_but_not_ready() {
    let app = TestApp::start().await;
    app.run("ALTER TABLE meta RENAME TO elsewhere");
    assert_eq!(app.visitor().get("/health/live").await.status.as_u16(), 200);
    let answer = app.visitor().get("/health/ready").await;
    assert_eq!(answer.problem(ErrorCode::Unavailable).retry_after_s, Some(5));
    app.run("ALTER TABLE elsewhere RENAME TO meta");
    assert_eq!(app.visitor().get("/health/ready").await.status.as_u16(), 200, "without a restart");
}
