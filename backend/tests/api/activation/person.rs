//! `POST /activation/person`: chooses the space among people with the same birth date.

use serde_json::json;
use shared::api::ErrorCode;
use shared::field::FieldCode;
use shared::journey::Step;

use crate::support::{Person, TestApp, people};

const PATH: &str = "/activation/person";

#[tokio::test]
async fn twins_are_distinguished_by_first_name_after_the_code() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::ChoosePerson, &people::rose()).await;
    let view = traveller.get().await.view(200);
    let names: Vec<&str> = view.people.iter().map(|person| person.first_name.as_str()).collect();
    assert_eq!(names, ["Rose", "Sacha"]);
    assert_eq!(view.person, None);

    let chosen = traveller.choose_by_name("Sacha").await.view(200);
    assert_eq!(chosen.step, Step::Representative);
    assert_eq!(chosen.person.unwrap().first_name, "Sacha");
    assert!(chosen.people.is_empty());
}

#[tokio::test]
async fn before_the_code_no_response_reveals_twins() {
    let app = TestApp::start().await;
    for twin in [people::rose(), people::leo()] {
        let mut traveller = app.visitor().begin(&twin).await;
        for view in [traveller.get().await, traveller.send_code("email").await] {
            let body = view.json();
            assert!(body.get("people").is_none() && body.get("person").is_none(), "{body}");
        }
    }
    assert_eq!(app.sent().await.len(), 2, "one code per journey");
}

#[tokio::test]
async fn after_one_twin_the_other_needs_no_choice() {
    let app = TestApp::start().await;
    app.visitor().activate(&people::rose()).await;
    let mut traveller = app.visitor().at(Step::Representative, &people::sacha()).await;
    assert_eq!(traveller.get().await.view(200).person.unwrap().first_name, "Sacha");
    app.visitor().activate(&people::sacha()).await;
    let again = app.visitor().post("/api/v1/activation", &people::rose().identity()).await;
    again.problem(ErrorCode::AlreadyActivated);
    assert_eq!(app.sent().await.len(), 5, "three codes and two activation messages");
}

#[tokio::test]
async fn only_people_who_can_activate_are_listed() {
    let app = TestApp::start().await;
    let triplets = [("Tom", ""), ("Ulysse", ""), ("Violette", "opposed")]
        .map(|(first_name, status)| Person { first_name, birth_date: "2019-09-19", status, ..people::leo() });
    app.import(&triplets).await;
    let mut traveller = app.visitor().at(Step::ChoosePerson, &triplets[0]).await;
    let view = traveller.get().await.view(200);
    let mut names: Vec<String> = view.people.into_iter().map(|person| person.first_name).collect();
    names.sort();
    assert_eq!(names, ["Tom", "Ulysse"]);
}

#[tokio::test]
async fn when_none_can_activate_the_reason_is_given() {
    let app = TestApp::start().await;
    let twins = ["Tom", "Ulysse"].map(|first_name| Person {
        first_name,
        birth_date: "2019-09-19",
        status: "opposed",
        ..people::leo()
    });
    app.import(&twins).await;
    let answer = app.visitor().post("/api/v1/activation", &twins[0].identity()).await;
    answer.problem(ErrorCode::CannotActivate);
}

#[tokio::test]
async fn only_a_listed_person_can_be_chosen() {
    let app = TestApp::start().await;
    let mut other = app.visitor().at(Step::ChoosePerson, &people::rose()).await;
    let theirs = other.get().await.view(200).people[0].id.clone();
    app.advance(std::time::Duration::from_secs(61));
    let triplets =
        ["Tom", "Ulysse"].map(|first_name| Person { first_name, birth_date: "2019-09-19", ..people::leo() });
    app.import(&triplets).await;
    let mut traveller = app.visitor().at(Step::ChoosePerson, &triplets[0]).await;
    let before = app.records();
    for (body, code) in [
        (json!({}), FieldCode::Required),
        (json!({"person": " "}), FieldCode::Required),
        (json!({"person": "Tom"}), FieldCode::UnknownChoice),
        (json!({"person": theirs}), FieldCode::UnknownChoice),
    ] {
        assert_eq!(traveller.post(PATH, body).await.refused_fields(), [("person".to_owned(), code)]);
    }
    app.assert_nothing_happened_since(&before);
    assert_eq!(traveller.step().await, Step::ChoosePerson);
}

#[tokio::test]
async fn two_journeys_for_one_twin_take_effect_once() {
    let app = TestApp::start().await;
    let mut first = app.visitor().at(Step::Activate, &people::rose()).await;
    app.advance(std::time::Duration::from_secs(61));
    let mut second = app.visitor().at(Step::ChoosePerson, &people::rose()).await;
    second.choose_by_name("Rose").await.view(200);
    first.consent().await.view(200);
    first.confirm_contact().await.view(200);
    first.create_account("maman.de.rose", crate::support::PASSWORD).await.view(201);
    // The new account ends every other journey of the card.
    second.is_over().await;
    assert_eq!(app.sent().await.len(), 3, "two codes and one activation message");
}
