//! The retention periods of the privacy policy.

use std::time::Duration;

use shared::api::ErrorCode;
use shared::journey::Step;

use crate::support::{Person, TestApp, people};

const DAY: Duration = Duration::from_secs(24 * 3600);
const HOUR: Duration = Duration::from_secs(3600);
const SHORT: Duration = Duration::from_secs(60);

#[tokio::test]
async fn an_unfinished_journey_is_erased_within_a_day() {
    let app = TestApp::start().await;
    app.visitor().at(Step::Contact, &people::nathalie()).await;
    app.sent().await;
    // The cleaner runs every hour, so a row must be eligible an hour before the day is over.
    app.advance(DAY - HOUR - SHORT);
    app.clean().await;
    for table in ["journeys", "codes", "outbox"] {
        assert_ne!(app.count(table), 0, "{table}: too early");
    }
    app.advance(SHORT + SHORT);
    app.clean().await;
    for table in ["journeys", "codes", "outbox", "throttles"] {
        assert_eq!(app.count(table), 0, "{table}");
    }
}

#[tokio::test]
async fn a_counted_attempt_is_erased_within_two_hours_and_not_before_its_window_is_over() {
    let app = TestApp::start().await;
    let stranger = Person { serial: "10473920599", ..people::nathalie() };
    let attempt = async || app.visitor().post("/api/v1/activation", &stranger.identity()).await;
    attempt().await.problem(ErrorCode::IdentityNotRecognised);
    app.advance(HOUR - SHORT);
    app.clean().await;
    attempt().await.problem(ErrorCode::IdentityNotRecognised);
    let counted = app.count("throttles");
    app.advance(SHORT);
    app.clean().await;
    assert_eq!(app.count("throttles"), counted / 2, "only the first attempt");
    app.advance(HOUR);
    app.clean().await;
    assert_eq!(app.count("throttles"), 0);
}

#[tokio::test]
async fn an_account_is_kept_when_its_journey_is_erased() {
    let app = TestApp::start().await;
    app.visitor().at(Step::Done, &people::nathalie()).await;
    app.sent().await;
    app.advance(DAY + SHORT);
    app.clean().await;
    assert_eq!((app.count("journeys"), app.count("accounts")), (0, 1));
}

#[tokio::test]
async fn a_queued_message_is_not_erased() {
    let app = TestApp::start().await;
    app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let waiting = app.count("outbox");
    app.advance(DAY + SHORT);
    app.clean().await;
    assert_eq!(app.count("outbox"), waiting, "only the worker ends a queued message");
}

#[tokio::test]
async fn the_audit_is_kept_for_twelve_months() {
    let app = TestApp::start().await;
    app.visitor().at(Step::Done, &people::nathalie()).await;
    let listed = app.count("audit");
    app.advance(365 * DAY - SHORT);
    app.clean().await;
    assert_eq!(app.count("audit"), listed);
    assert_ne!(listed, 0);
    app.advance(SHORT + SHORT);
    app.clean().await;
    assert_eq!((app.count("audit"), app.count("accounts")), (0, 1));
}
