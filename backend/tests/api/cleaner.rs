//! What is erased by itself: what the privacy policy promises is held here.

use std::time::Duration;

use shared::journey::Step;

use crate::support::{TestApp, people};

const DAY: Duration = Duration::from_secs(24 * 3600);
const HOUR: Duration = Duration::from_secs(3600);
const SHORT: Duration = Duration::from_secs(60);

#[tokio::test]
async fn an_unfinished_journey_leaves_nothing_within_a_day() {
    let app = TestApp::start().await;
    app.visitor().at(Step::Contact, &people::nathalie()).await;
    app.sent().await;
    // It comes by once an hour: what is not gone an hour before the day is over would stay too long.
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
async fn an_account_stays_when_its_journey_is_erased() {
    let app = TestApp::start().await;
    app.visitor().at(Step::Done, &people::nathalie()).await;
    app.sent().await;
    app.advance(DAY + SHORT);
    app.clean().await;
    assert_eq!((app.count("journeys"), app.count("accounts")), (0, 1));
}

#[tokio::test]
async fn a_message_that_waits_is_not_erased() {
    let app = TestApp::start().await;
    app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let waiting = app.count("outbox");
    app.advance(DAY + SHORT);
    app.clean().await;
    assert_eq!(app.count("outbox"), waiting, "the worker decides what becomes of it");
}

#[tokio::test]
async fn the_list_of_what_was_done_is_kept_for_twelve_months() {
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
