//! A database server that becomes unreachable and recovers.

use shared::api::ErrorCode;
use shared::journey::Step;

use crate::server;
use crate::support::{PASSWORD, TestApp, people};

#[tokio::test]
async fn an_unreachable_database_is_reported_and_its_recovery_needs_no_restart() {
    let app = TestApp::start().await;
    let database = app.text("SELECT current_database()::text AS value");
    let mut traveller = app.visitor().at(Step::Account, &people::nathalie()).await;

    server::close(&database);
    assert_eq!(app.visitor().get("/health/live").await.status.as_u16(), 200);
    let answer = app.visitor().get("/health/ready").await;
    assert_eq!(answer.problem(ErrorCode::Unavailable).retry_after_s, Some(5));
    traveller.create_account("nathalie.c", PASSWORD).await.problem(ErrorCode::Unavailable);

    server::open(&database);
    assert_eq!(app.visitor().get("/health/ready").await.status.as_u16(), 200);
    traveller.create_account("nathalie.c", PASSWORD).await.view(201);
    assert_eq!(app.sent().await.len(), 2, "the code, and that the space is activated");
}

#[tokio::test]
async fn idle_connections_that_were_closed_do_not_fail_a_request() {
    let app = TestApp::start().await;
    let database = app.text("SELECT current_database()::text AS value");
    let mut traveller = app.visitor().begin(&people::nathalie()).await;
    server::close(&database);
    server::open(&database);
    assert_eq!(traveller.step().await, Step::SendCode);
}
