//! `POST /activation/account`: identifier and password; the space is activated.

use std::time::Duration;

use serde_json::json;
use shared::api::ErrorCode;
use shared::contact::Channel;
use shared::field::{FieldCode, Identifier};
use shared::journey::Step;

use crate::support::{PASSWORD, TestApp, all_at_once, people};

const PATH: &str = "/activation/account";

#[tokio::test]
async fn a_valid_identifier_and_password_activate_the_space() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Account, &people::nathalie()).await;
    app.sent().await;
    let view = traveller.create_account("nathalie.c", PASSWORD).await.view(201);
    assert_eq!(view.step, Step::Done);
    assert_eq!(app.count("accounts"), 1);
    let message = app.sent().await.pop().expect("a notification");
    assert_eq!((message.channel, message.to.as_str()), (Channel::Email, "nathalie.canari@orange.example"));
    assert!(!message.text.contains(PASSWORD) && message.code.is_none());
}

#[tokio::test]
async fn repeating_the_same_request_is_idempotent() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Account, &people::nathalie()).await;
    let first = traveller.create_account("nathalie.c", PASSWORD).await.view(201);
    app.sent().await;
    let before = app.records();
    assert_eq!(traveller.create_account("nathalie.c", PASSWORD).await.view(200), first);
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn a_different_request_after_activation_is_a_wrong_step() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Account, &people::nathalie()).await;
    traveller.create_account("nathalie.c", PASSWORD).await.view(201);
    app.sent().await;
    let before = app.records();
    for (identifier, password) in [("nathalie.c", "Autre-fruit-48"), ("nathalie.d", PASSWORD)] {
        let problem = traveller.create_account(identifier, password).await.problem(ErrorCode::WrongStep);
        assert_eq!(problem.step.as_deref(), Some(Step::Done.as_str()));
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn each_broken_rule_is_listed() {
    use FieldCode::{
        IdentifierCharacters, IdentifierIsEmail, IdentifierIsNir, IdentifierTooShort,
        PasswordContainsIdentifier, PasswordNeedsDigit, PasswordNeedsLower, PasswordNeedsSpecial,
        PasswordNeedsUpper, PasswordTooCommon, PasswordTooShort, Required, TooLong,
    };
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Account, &people::nathalie()).await;
    app.sent().await;
    let long = "a".repeat(101);
    let long_password = format!("Aa1-{}", "x".repeat(125));
    let nir = people::nathalie().nir;
    let before = app.records();
    for (identifier, password, field, code) in [
        ("", PASSWORD, "identifier", Required),
        ("court", PASSWORD, "identifier", IdentifierTooShort),
        (&long, PASSWORD, "identifier", TooLong),
        ("Nathalie.C", PASSWORD, "identifier", IdentifierCharacters),
        ("nathalie é", PASSWORD, "identifier", IdentifierCharacters),
        ("nathalie@orange.example", PASSWORD, "identifier", IdentifierIsEmail),
        (&nir, PASSWORD, "identifier", IdentifierIsNir),
        ("nathalie.c", "", "password", Required),
        ("nathalie.c", "Ab-1234", "password", PasswordTooShort),
        ("nathalie.c", &long_password, "password", TooLong),
        ("nathalie.c", "citron-vert-47", "password", PasswordNeedsUpper),
        ("nathalie.c", "CITRON-VERT-47", "password", PasswordNeedsLower),
        ("nathalie.c", "Citron-vert-xx", "password", PasswordNeedsDigit),
        ("nathalie.c", "CitronVert47", "password", PasswordNeedsSpecial),
        ("citronvert", "1-Citronvert", "password", PasswordContainsIdentifier),
        ("nathalie.c", "P@ssw0rd", "password", PasswordTooCommon),
    ] {
        let refused = traveller.create_account(identifier, password).await.refused_fields();
        assert_eq!(refused, [(field.to_owned(), code)], "{identifier:.20} {password:.20}");
    }
    app.assert_nothing_happened_since(&before);
    assert_eq!(traveller.step().await, Step::Account);
}

#[tokio::test]
async fn errors_of_both_fields_are_listed_together() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Account, &people::nathalie()).await;
    let refused = traveller.post(PATH, json!({})).await.refused_fields();
    let names: Vec<&str> = refused.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["identifier", "password"]);
}

#[tokio::test]
async fn the_code_just_redeemed_is_rejected_as_a_password() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let mut code = app.newest_code().await;
    // About one code in fifty contains no digit and breaks the password rules in any spelling.
    while !code.contains(|sign: char| sign.is_ascii_digit()) {
        app.advance(Duration::from_secs(60));
        traveller.send_code("email").await.view(202);
        code = app.newest_code().await;
    }
    traveller.verify(&code).await.view(200);
    traveller.consent().await.view(200);
    traveller.confirm_contact().await.view(200);
    let before = app.records();
    // The capital, the small letters and the separator satisfy every other rule.
    let capital = code.find(|sign: char| sign.is_ascii_uppercase()).unwrap();
    let mut mixed = code.to_lowercase();
    mixed.replace_range(capital..=capital, &code[capital..=capital]);
    for spelling in [
        format!("{}-{}-{}", &mixed[..4], &mixed[4..8], &mixed[8..]),
        format!("{} {}", &mixed[..6], &mixed[6..]),
    ] {
        let refused = traveller.create_account("nathalie.c", &spelling).await.refused_fields();
        assert!(refused.contains(&("password".to_owned(), FieldCode::PasswordIsCode)), "{refused:?}");
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn a_taken_identifier_is_refused_with_free_suggestions() {
    let app = TestApp::start().await;
    let mut nathalie = app.visitor().at(Step::Account, &people::nathalie()).await;
    nathalie.create_account("prenom.nom", PASSWORD).await.view(201);
    let mut bruno = app.visitor().at(Step::Account, &people::bruno()).await;
    app.sent().await;
    let before = app.records();
    let problem = bruno.create_account("prenom.nom", PASSWORD).await.problem(ErrorCode::IdentifierTaken);
    app.assert_nothing_happened_since(&before);
    assert!(!problem.suggestions.is_empty());
    assert!(
        problem.suggestions.iter().all(|name| name.parse::<Identifier>().is_ok() && name != "prenom.nom")
    );
    bruno.create_account(&problem.suggestions[0], PASSWORD).await.view(201);
    assert_eq!(app.sent().await.pop().unwrap().to, people::bruno().email, "the person is notified");
}

#[tokio::test]
async fn of_two_concurrent_requests_for_one_identifier_only_one_succeeds() {
    let app = TestApp::start().await;
    let mut travellers = Vec::new();
    for person in [people::nathalie(), people::bruno()] {
        travellers.push(app.visitor().at(Step::Account, &person).await);
    }
    let attempts = travellers.into_iter().map(|mut traveller| async move {
        traveller.create_account("meme.nom.deux", PASSWORD).await.status.as_u16()
    });
    let mut answers = all_at_once(attempts).await;
    answers.sort_unstable();
    assert_eq!(answers, [201, 409]);
    assert_eq!(app.count("accounts"), 1);
    assert_eq!(app.sent().await.len(), 3, "two codes and one activation message");
}

#[tokio::test]
async fn a_double_click_creates_one_account_and_one_message() {
    let app = TestApp::start().await;
    let traveller = app.visitor().at(Step::Account, &people::nathalie()).await;
    let sent_before = app.sent().await.len();
    let clicks = (0..4).map(|_| {
        let mut click = traveller.left_behind();
        async move { click.create_account("nathalie.c", PASSWORD).await.status.as_u16() }
    });
    let mut answers = all_at_once(clicks).await;
    answers.sort_unstable();
    assert_eq!(answers, [200, 200, 200, 201]);
    assert_eq!((app.count("accounts"), app.sent().await.len()), (1, sent_before + 1));
}

#[tokio::test]
async fn two_journeys_of_one_person_create_one_account() {
    let app = TestApp::start().await;
    let mut first = app.visitor().at(Step::Account, &people::nathalie()).await;
    app.advance(Duration::from_secs(60));
    let mut second = app.visitor().at(Step::Account, &people::nathalie()).await;
    second.create_account("nathalie.c", PASSWORD).await.view(201);
    app.sent().await;
    let before = app.records();
    first.create_account("nathalie.d", PASSWORD).await.problem(ErrorCode::NoJourney);
    app.assert_nothing_happened_since(&before);
    assert_eq!(app.count("accounts"), 1);
}
