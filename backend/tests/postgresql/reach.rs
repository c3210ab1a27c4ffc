//! A database server that goes away, and comes back.

use shared::api::ErrorCode;
use shared::journey::Step;

use crate::server;
use crate::support::{PASSWORD, TestApp, people};

#[tokio::test]
async fn a_database_that_goes_away_is_told_and_its_return_needs_no_restart() {
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
async fn connections_that_were_cut_while_nobody_used_them_cost_nobody_a_request() {
    let app = TestApp::start().await;
    let database = app.text("SELECT current_database()::text AS value");
    let mut traveller = app.visitor().begin(&people::nathalie()).await;
    server::close(&database);
    server::open(&database);
    assert_eq!(traveller.step().await, Step::SendCode);
}
