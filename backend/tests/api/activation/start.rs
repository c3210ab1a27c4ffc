//! `POST /activation`: identifies the person by birth date and card.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use shared::api::{ChannelHint, ErrorCode};
use shared::contact::Channel;
use shared::field::FieldCode;
use shared::journey::Step;

use crate::support::{JOURNEY, Person, TestApp, people};

const PATH: &str = "/api/v1/activation";

#[tokio::test]
async fn matching_data_begin_a_journey() {
    let app = TestApp::start().await;
    let answer = app.visitor().post(PATH, &people::nathalie().identity()).await;
    let view = answer.view(201);
    assert_eq!(view.step, Step::SendCode);
    assert_eq!(view.expires_in_s, 1800);
    assert_eq!(
        view.channels,
        [
            ChannelHint { channel: Channel::Email, hint: "nat*****@orange.example".to_owned() },
            ChannelHint { channel: Channel::Sms, hint: "*****510".to_owned() },
        ]
    );
    assert!(app.sent().await.is_empty(), "no message is sent before a channel is chosen");
}

#[tokio::test]
async fn before_the_code_the_view_contains_only_hints() {
    let app = TestApp::start().await;
    let answer = app.visitor().post(PATH, &people::nathalie().identity()).await.json();
    let members: BTreeSet<&str> = answer.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(members, BTreeSet::from(["step", "expires_in_s", "channels"]));
}

#[tokio::test]
async fn a_hint_shows_at_most_half_of_a_short_address() {
    let app = TestApp::start().await;
    let view = app.visitor().post(PATH, &people::bruno().identity()).await.view(201);
    assert_eq!(
        view.channels,
        [ChannelHint { channel: Channel::Email, hint: "*****@poste.example".to_owned() }]
    );
}

#[tokio::test]
async fn the_cookie_is_http_only_and_same_site() {
    let app = TestApp::start().await;
    let answer = app.visitor().post(PATH, &people::nathalie().identity()).await;
    let cookie = answer.set_cookie(JOURNEY).expect("a plain-http loopback listener: no prefix").to_owned();
    let attributes: BTreeSet<String> = cookie.split("; ").skip(1).map(str::to_owned).collect();
    let expected = ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=1800"].map(str::to_owned);
    assert_eq!(attributes, BTreeSet::from(expected));
}

#[tokio::test]
async fn numbers_are_accepted_as_they_are_printed() {
    let app = TestApp::start().await;
    for (person, nir, serial) in [
        (people::nathalie(), "2 55 12 75 123 456 {key}", "8025000002 10473920561"),
        (people::bruno(), "1-80-06.13/055\u{a0}042\u{202f}{key}", "12 34 56 78"),
        (people::minor(), "1 10 05 2a 004 001 {key}", "1047.3920.567"),
    ] {
        let nir = nir.replace("{key}", person.nir.get(13..).unwrap());
        let body = json!({
            "birth_date": person.birth_date,
            "card": { "kind": person.kind, "nir": nir, "serial": serial },
        });
        app.visitor().post(PATH, &body).await.view(201);
    }
}

#[tokio::test]
async fn a_minor_with_a_card_of_their_own_begins_like_an_adult() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Activate, &people::minor()).await;
    assert!(!traveller.get().await.view(200).person.unwrap().is_child);
}

#[tokio::test]
async fn each_invalid_field_is_listed_with_its_reason() {
    use FieldCode::{
        InTheFuture, NirCharacters, NirKey, NirLength, NirStructure, NotADate, Required, SerialCharacters,
        SerialIsNir, SerialIsPrefix, SerialLength, TooLong, TooLongAgo, UnknownChoice,
    };
    let app = TestApp::start().await;
    let nathalie = people::nathalie();
    let long = "1".repeat(5000);
    let swapped_key = format!("{}00", nathalie.nir.get(..13).unwrap());
    let cases: [(&str, &str, FieldCode); 23] = [
        ("/birth_date", "", Required),
        ("/birth_date", "1955-02-30", NotADate),
        ("/birth_date", "25/12/1955", NotADate),
        ("/birth_date", "2026-03-03", InTheFuture),
        ("/birth_date", "1896-03-01", TooLongAgo),
        ("/card/kind", "", Required),
        ("/card/kind", "gold", UnknownChoice),
        ("/card/nir", "", Required),
        ("/card/nir", " \u{a0} ", Required),
        ("/card/nir", "25512751234", NirLength),
        ("/card/nir", "25512751234567890", NirLength),
        ("/card/nir", "2551275123A5612", NirCharacters),
        ("/card/nir", "955127512345612", NirStructure),
        ("/card/nir", "255137512345612", NirStructure),
        ("/card/nir", &swapped_key, NirKey),
        ("/card/nir", &long, TooLong),
        ("/card/serial", "", Required),
        ("/card/serial", "8025000002", SerialIsPrefix),
        ("/card/serial", "802500000", SerialLength),
        ("/card/serial", "8025000002A", SerialCharacters),
        ("/card/serial", &nathalie.nir, SerialIsNir),
        ("/card/serial", &long, TooLong),
        ("/card/serial", "123456789012", SerialLength),
    ];
    let before = app.records();
    for (pointer, typed, code) in cases {
        let mut body = nathalie.identity();
        *body.pointer_mut(pointer).unwrap() = Value::from(typed);
        let name = pointer.trim_start_matches('/').replace('/', ".");
        assert_eq!(app.visitor().post(PATH, &body).await.refused_fields(), [(name, code)], "{typed:.30}");
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn a_card_without_photo_has_8_to_13_digits() {
    let app = TestApp::start().await;
    let before = app.records();
    for serial in ["1234567", "12345678901234"] {
        let mut body = people::bruno().identity();
        *body.pointer_mut("/card/serial").unwrap() = Value::from(serial);
        let refused = app.visitor().post(PATH, &body).await.refused_fields();
        assert_eq!(refused, [("card.serial".to_owned(), FieldCode::SerialLength)]);
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn all_invalid_fields_are_listed_together() {
    let app = TestApp::start().await;
    for body in [json!({}), json!({"birth_date": "", "card": {"kind": "", "nir": "", "serial": ""}})] {
        let refused = app.visitor().post(PATH, &body).await.refused_fields();
        let names: Vec<&str> = refused.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["birth_date", "card.kind", "card.nir", "card.serial"]);
        assert!(refused.iter().all(|(_, code)| *code == FieldCode::Required));
    }
}

#[tokio::test]
async fn malformed_input_consumes_no_attempt() {
    let app = TestApp::start().await;
    let mut malformed = people::nathalie().identity();
    *malformed.pointer_mut("/birth_date").unwrap() = Value::from("1955-13-01");
    for _ in 0..10 {
        app.visitor().post(PATH, &malformed).await.refused_fields();
    }
    let problem =
        app.visitor().post(PATH, &mistaken().identity()).await.problem(ErrorCode::IdentityNotRecognised);
    assert_eq!(problem.attempts_left, Some(4));
}

#[tokio::test]
async fn every_mismatch_gets_the_same_response() {
    let app = TestApp::start().await;
    let nathalie = people::nathalie();
    let strangers = [
        Person { nir: people::nir("2550175999999"), ..nathalie.clone() },
        Person { serial: "10473920599", ..people::chloe() },
        Person { birth_date: "1980-06-03", ..people::bruno() },
        Person { serial: people::nathalie().serial, ..people::opposed() },
        Person { birth_date: "1940-02-04", ..people::deceased() },
        people::left(),
    ];
    let before = app.records();
    let mut answers = Vec::new();
    for person in strangers {
        let answer = app.visitor().post(PATH, &person.identity()).await;
        assert_eq!(answer.problem(ErrorCode::IdentityNotRecognised).attempts_left, Some(4));
        assert!(answer.set_cookie(JOURNEY).is_none());
        answers.push((answer.body.clone(), answer.headers_but_the_date()));
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "identical bytes");
    app.assert_only_counted_since(&before);
}

#[tokio::test]
async fn a_person_who_cannot_activate_gets_the_reason_only_after_a_full_match() {
    let app = TestApp::start().await;
    for (person, code) in [
        (people::without_contact(), ErrorCode::NoContact),
        (people::deceased(), ErrorCode::CannotActivate),
        (people::opposed(), ErrorCode::CannotActivate),
    ] {
        let before = app.records();
        let answer = app.visitor().post(PATH, &person.identity()).await;
        answer.problem(code);
        assert!(answer.set_cookie(JOURNEY).is_none());
        app.assert_only_counted_since(&before);
    }
}

#[tokio::test]
async fn an_activated_space_cannot_be_activated_again() {
    let app = TestApp::start().await;
    app.visitor().at(Step::Done, &people::nathalie()).await;
    app.sent().await;
    let before = app.records();
    let answer = app.visitor().post(PATH, &people::nathalie().identity()).await;
    answer.problem(ErrorCode::AlreadyActivated);
    assert!(answer.set_cookie(JOURNEY).is_none());
    app.assert_only_counted_since(&before);
}

/// A person who misread one digit of the serial number.
fn mistaken() -> Person {
    Person { serial: "10473920599", ..people::nathalie() }
}
