//! `GET` and `DELETE /activation`, and the lifetime of a journey.

use std::time::Duration;

use shared::api::ErrorCode;
use shared::journey::{Action, Step};

use crate::support::calls::asks;
use crate::support::{JOURNEY, TestApp, Traveller, people};

const PATH: &str = "/api/v1/activation";

#[tokio::test]
async fn without_a_journey_every_call_is_unauthenticated() {
    let app = TestApp::start().await;
    let before = app.records();
    for cookie in ["", "nonsense", "a.b.c", FORGED] {
        every_call_is_over(&mut Traveller::with_cookie(&app, cookie.to_owned())).await;
    }
    app.visitor().get(PATH).await.problem(ErrorCode::NoJourney);
    app.assert_nothing_happened_since(&before);
}

/// Asserts that each call finds no journey: one call per action, and the two that are allowed at every step.
async fn every_call_is_over(traveller: &mut Traveller<'_>) {
    for ask in Action::ALL.iter().flat_map(|action| asks(*action)) {
        ask.by(traveller).await.problem(ErrorCode::NoJourney);
    }
    traveller.get().await.problem(ErrorCode::NoJourney);
    traveller.forget().await.problem(ErrorCode::NoJourney);
}

/// A forged token with `"alg": "none"`.
const FORGED: &str = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.\
    eyJpc3MiOiJlc3BhY2Utc2FudGUiLCJhdWQiOiJqb3VybmV5Iiwic3ViIjoiYSIsImp0aSI6ImIiLCJpYXQiOjEsImV4cCI6NDEwMjQ0NDgwMH0.";

#[tokio::test]
async fn a_tampered_cookie_is_rejected() {
    let app = TestApp::start().await;
    let traveller = app.visitor().begin(&people::nathalie()).await;
    let cookie = traveller.cookie();
    let at = cookie.len() / 2;
    let other = if cookie.as_bytes()[at] == b'A' { "B" } else { "A" };
    let changed = format!("{}{other}{}", &cookie[..at], &cookie[at + 1..]);
    Traveller::with_cookie(&app, changed).is_over().await;
}

#[tokio::test]
async fn reading_the_view_renews_the_journey() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().begin(&people::nathalie()).await;
    app.advance(Duration::from_secs(1799));
    let answer = traveller.get().await;
    assert_eq!(answer.view(200).expires_in_s, 1800);
    assert!(
        answer.set_cookie(JOURNEY).is_some_and(|cookie| cookie.contains("Max-Age=1800")),
        "the cookie lives on too"
    );
    app.advance(Duration::from_secs(1799));
    assert_eq!(traveller.step().await, Step::SendCode);
}

#[tokio::test]
async fn any_request_renews_the_journey_even_a_refused_one() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().begin(&people::nathalie()).await;
    app.advance(Duration::from_secs(1500));
    traveller.consent().await.problem(ErrorCode::WrongStep);
    app.advance(Duration::from_secs(1500));
    assert_eq!(traveller.step().await, Step::SendCode);
}

#[tokio::test]
async fn a_journey_expires_30_minutes_after_its_last_request() {
    let app = TestApp::start().await;
    for step in Step::ALL {
        let person = match step {
            Step::ChoosePerson => people::rose(),
            Step::Representative => people::leo(),
            Step::Done => people::bruno(),
            Step::SendCode | Step::EnterCode | Step::Activate | Step::Contact | Step::Account => {
                people::nathalie()
            }
        };
        let mut traveller = app.visitor().at(*step, &person).await;
        app.sent().await;
        app.advance(Duration::from_secs(1800));
        let before = app.records();
        every_call_is_over(&mut traveller).await;
        app.assert_nothing_happened_since(&before);
        app.advance(Duration::from_secs(3600));
    }
}

#[tokio::test]
async fn abandoning_ends_the_journey_and_clears_the_cookie() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Activate, &people::nathalie()).await;
    let mut copy = traveller.left_behind();
    let answer = traveller.forget().await;
    assert_eq!(answer.status.as_u16(), 204);
    assert!(answer.body.is_empty());
    let removal = answer.set_cookie(JOURNEY).expect("the cookie is taken away");
    assert!(removal.starts_with("journey=;") && removal.contains("Max-Age=0"), "{removal}");
    copy.is_over().await;
}

#[tokio::test]
async fn beginning_again_ends_the_previous_journey() {
    let app = TestApp::start().await;
    let mut former = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let mut again = former.left_behind();
    assert_eq!(again.post("/activation", people::bruno().identity()).await.view(201).step, Step::SendCode);
    former.is_over().await;
    assert_eq!(again.step().await, Step::SendCode);
    assert_eq!(app.sent().await.len(), 1, "the code of the previous journey");
}

#[tokio::test]
async fn a_refused_beginning_leaves_the_journey_unchanged() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    traveller.post("/activation", people::left().identity()).await.problem(ErrorCode::IdentityNotRecognised);
    assert_eq!(traveller.step().await, Step::EnterCode);
    assert_eq!(app.sent().await.len(), 1, "only the earlier code");
}

#[tokio::test]
async fn journeys_of_two_people_are_independent() {
    let app = TestApp::start().await;
    let mut nathalie = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let code = app.newest_code().await;
    let mut bruno = app.visitor().at(Step::EnterCode, &people::bruno()).await;
    bruno.verify(&code).await.problem(ErrorCode::CodeIncorrect);
    assert_eq!(nathalie.verify(&code).await.view(200).person.unwrap().first_name, "Nathalie");
    assert_eq!(bruno.step().await, Step::EnterCode);
    assert_eq!(app.sent().await.len(), 2, "one code per journey");
}
