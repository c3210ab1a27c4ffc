//! `POST /activation/representative`, and the journey of a child on a parent's card.

use std::time::Duration;

use serde_json::json;
use shared::api::ErrorCode;
use shared::journey::Step;

use crate::support::{PASSWORD, Person, TestApp, people};

const BEGIN: &str = "/api/v1/activation";

#[tokio::test]
async fn a_parent_without_an_account_activates_a_child_and_gets_one() {
    let app = TestApp::start().await;
    let mut parent = app.visitor().at(Step::Representative, &people::leo()).await;
    let view = parent.get().await.view(200);
    assert!(view.person.as_ref().is_some_and(|person| person.is_child && person.first_name == "Léo"));
    assert_eq!(parent.certify().await.view(200).step, Step::Activate);
    assert_eq!(parent.consent().await.view(200).step, Step::Contact);
    let contact = parent.get().await.view(200).contact.unwrap();
    assert_eq!(contact.email.as_deref(), Some("karima@poste.example"), "the holder's, not the child's");
    parent.confirm_contact().await.view(200);
    let done = parent.create_account("karima.essai", PASSWORD).await.view(201);
    assert_eq!(done.step, Step::Done);
    let message = app.sent().await.pop().unwrap();
    assert_eq!(message.to, "karima@poste.example");
    assert!(message.text.contains("Léo") && !message.subject.contains("Léo"), "{message:?}");
}

#[tokio::test]
async fn a_second_child_uses_the_existing_account() {
    let app = TestApp::start().await;
    app.visitor().activate(&people::leo()).await;
    for person in [people::mia(), people::karima()] {
        let mut parent = app.visitor().at(Step::Activate, &person).await;
        assert_eq!(parent.consent().await.view(200).step, Step::Done);
        assert_eq!(app.count("accounts"), 1);
        let message = app.sent().await.pop().unwrap();
        assert!(message.text.contains("même identifiant"), "{message:?}");
        app.visitor().post(BEGIN, &person.identity()).await.problem(ErrorCode::AlreadyActivated);
    }
}

#[tokio::test]
async fn codes_for_a_second_child_go_to_the_contact_of_the_account() {
    let app = TestApp::start().await;
    let mut parent = app.visitor().at(Step::Contact, &people::leo()).await;
    parent.change_email("karima.neuve@poste.example").await.view(202);
    let code = app.newest_code().await;
    parent.verify_contact(&code).await.view(200);
    parent.confirm_contact().await.view(200);
    parent.create_account("karima.essai", PASSWORD).await.view(201);
    app.import(&people::all()).await;
    let view = app.visitor().post(BEGIN, &people::mia().identity()).await.view(201);
    assert_eq!(view.channels[0].hint, "kar*****@poste.example");
    let mut parent = app.visitor().begin(&people::mia()).await;
    parent.send_code("email").await.view(202);
    assert_eq!(app.sent().await.pop().unwrap().to, "karima.neuve@poste.example");
}

#[tokio::test]
async fn without_certification_the_step_does_not_change() {
    let app = TestApp::start().await;
    let mut parent = app.visitor().at(Step::Representative, &people::leo()).await;
    let before = app.records();
    for body in [json!({}), json!({"certified": false})] {
        let answer = parent.post("/activation/representative", body).await;
        answer.problem(ErrorCode::CertificationRequired);
    }
    app.assert_nothing_happened_since(&before);
    assert_eq!(parent.step().await, Step::Representative);
}

#[tokio::test]
async fn a_child_of_18_must_use_a_card_of_their_own() {
    let app = TestApp::start().await;
    app.visitor().post(BEGIN, &people::noe().identity()).await.problem(ErrorCode::OfAge);
    app.visitor().post(BEGIN, &people::oscar().identity()).await.view(201);
    app.advance(Duration::from_secs(24 * 3600));
    app.visitor().post(BEGIN, &people::oscar().identity()).await.problem(ErrorCode::OfAge);
}

#[tokio::test]
async fn a_holder_of_16_needs_no_certification() {
    let app = TestApp::start().await;
    let mut minor = app.visitor().at(Step::Activate, &people::minor()).await;
    assert!(minor.get().await.view(200).person.is_some_and(|person| !person.is_child));
}

#[tokio::test]
async fn the_parents_birth_date_selects_the_parents_space_and_near_dates_match_no_child() {
    let app = TestApp::start().await;
    let mut parent = app.visitor().at(Step::Activate, &people::karima()).await;
    assert_eq!(parent.get().await.view(200).person.unwrap().first_name, "Karima");
    let wrong = Person { birth_date: "2016-02-28", ..people::rose() };
    app.visitor().post(BEGIN, &wrong.identity()).await.problem(ErrorCode::IdentityNotRecognised);
}

#[tokio::test]
async fn a_child_without_a_contact_on_the_card_gets_that_reason() {
    let app = TestApp::start().await;
    let child = Person {
        relation: "child",
        first_name: "Wassim",
        birth_date: "2017-07-17",
        ..people::without_contact()
    };
    app.import(std::slice::from_ref(&child)).await;
    app.visitor().post(BEGIN, &child.identity()).await.problem(ErrorCode::NoContact);
}

#[tokio::test]
async fn a_journey_ends_when_its_person_leaves_the_insurer() {
    let app = TestApp::start().await;
    let mut parent = app.visitor().at(Step::Activate, &people::leo()).await;
    app.import(&[Person { status: "left", ..people::leo() }]).await;
    parent.is_over().await;
    app.visitor().post(BEGIN, &people::leo().identity()).await.problem(ErrorCode::IdentityNotRecognised);
}
