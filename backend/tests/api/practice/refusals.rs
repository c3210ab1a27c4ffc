//! Refusals on both sides: fields, identity, consent and account; and the one rule that only the server has.

use std::time::Duration;

use practice::person;
use serde_json::{Value, json};
use shared::api::{ErrorCode, Method};
use shared::field::FieldCode;
use shared::journey::Step;

use super::both::{Both, invented};
use crate::support::{PASSWORD, Person, TestApp, people};

/// Asserts that both refuse these bodies with the same fields.
async fn is_refused(both: &mut Both<'_>, method: Method, path: &str, bodies: Vec<Value>) {
    for body in bodies {
        let refused = both.ask(method, path, Some(body.clone())).await;
        assert!(!refused.is_refused(ErrorCode::ValidationFailed)["fields"].is_null(), "{body}");
    }
}

#[tokio::test]
async fn each_field_of_the_card_is_refused_alike() {
    let app = TestApp::start().await;
    let mut both = Both::of(&app).await;
    let right = invented();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut body = right.identity();
        change(&mut body);
        body
    };
    let bodies = vec![
        json!({}),
        json!({ "card": {} }),
        with(&|body| body["birth_date"] = "".into()),
        with(&|body| body["birth_date"] = "1984-02-30".into()),
        with(&|body| body["birth_date"] = "2026-03-03".into()),
        with(&|body| body["birth_date"] = "1880-01-01".into()),
        with(&|body| body["card"]["kind"] = "".into()),
        with(&|body| body["card"]["kind"] = "green".into()),
        with(&|body| body["card"]["nir"] = "2 84".into()),
        with(&|body| body["card"]["nir"] = "2 84 10 99 830 012 79".into()),
        with(&|body| body["card"]["nir"] = "2 84 48 99 830 012 78".into()),
        with(&|body| body["card"]["nir"] = "2 84 10 99 8x0 012 78".into()),
        with(&|body| body["card"]["serial"] = "8025000002".into()),
        with(&|body| body["card"]["serial"] = person::NIR.into()),
        with(&|body| body["card"]["serial"] = "1234".into()),
        with(&|body| body["card"]["serial"] = "1234567890a".into()),
    ];
    is_refused(&mut both, Method::Post, "/activation", bodies).await;
    // Today in France is not in the future.
    both.post("/activation", with(&|body| body["birth_date"] = "2026-03-02".into())).await;
    both.begin().await;
}

#[tokio::test]
async fn each_field_of_the_steps_is_refused_alike() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::SendCode).await;
    let channels = vec![json!({}), json!({ "channel": "" }), json!({ "channel": "pigeon" })];
    is_refused(&mut both, Method::Post, "/activation/code", channels).await;
    both.send_code("sms").await;
    let codes =
        ["", " ", "H7GC", "H7GC F3KV C2D8", "H7GC F3KV C2D9 H7GC"].map(|code| json!({ "code": code }));
    is_refused(&mut both, Method::Post, "/activation/code/verification", codes.to_vec()).await;
    is_refused(&mut both, Method::Post, "/activation/person", vec![json!({ "person": " " })]).await;
    both.verify_newest().await;
    both.consent().await;
    let emails = ["", "camille", "a@b", "é@mail.example"].map(|value| json!({ "value": value })).to_vec();
    is_refused(&mut both, Method::Put, "/activation/contact/email", emails).await;
    let phones =
        ["", "12", "01 99 00 12 34", "08 92 70 12 39"].map(|value| json!({ "value": value })).to_vec();
    is_refused(&mut both, Method::Put, "/activation/contact/phone", phones).await;
    let codes = ["", "12", "12345a"].map(|code| json!({ "code": code })).to_vec();
    is_refused(&mut both, Method::Post, "/activation/contact/verification", codes).await;
    let unconfirmed = vec![json!({}), json!({ "confirmed": false })];
    is_refused(&mut both, Method::Post, "/activation/contact", unconfirmed).await;
    both.confirm().await;
    let long = "a".repeat(101);
    let accounts = [
        ("", ""),
        ("court", PASSWORD),
        (&long, PASSWORD),
        ("Camille.Duval", PASSWORD),
        ("camille@mail.example", PASSWORD),
        (person::NIR, PASSWORD),
        ("camille.duval", "Ab-1"),
        ("camille.duval", "citron-vert-47"),
        ("citronvert", "1-Citronvert"),
    ];
    let accounts =
        accounts.map(|(identifier, password)| json!({ "identifier": identifier, "password": password }));
    is_refused(&mut both, Method::Post, "/activation/account", accounts.to_vec()).await;
}

#[tokio::test]
async fn a_malformed_body_is_refused_alike() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::EnterCode).await;
    for path in
        ["", "/code", "/code/verification", "/person", "/representative", "/consent", "/contact", "/account"]
    {
        let body = json!({ "surprise": 1 });
        both.post(&format!("/activation{path}"), body).await.is_refused(ErrorCode::MalformedJson);
    }
    both.get().await;
}

#[tokio::test]
async fn any_other_identity_is_not_recognised_and_counted_alike() {
    let app = TestApp::start().await;
    let mut both = Both::of(&app).await;
    let others = [
        Person { birth_date: "1984-10-17", ..invented() },
        Person { serial: "24681357903", ..invented() },
        Person { kind: "without_photo", serial: "2468135790", ..invented() },
        Person { birth_date: "1984-10-15", ..invented() },
        Person { serial: "10473920561", ..invented() },
    ];
    for other in others {
        both.post("/activation", other.identity()).await.is_refused(ErrorCode::IdentityNotRecognised);
        app.advance(Duration::from_secs(10));
    }
    both.begin().await.is_refused(ErrorCode::TooManyAttempts);
    // Each number has its own counter.
    let stranger = Person { nir: people::nir("2841099830013"), ..invented() };
    let refused = both.post("/activation", stranger.identity()).await;
    assert_eq!(refused.is_refused(ErrorCode::IdentityNotRecognised)["attempts_left"], 4);
    app.advance(Duration::from_secs(3600 - 50));
    assert_eq!(both.begin().await.status, 201, "the first failure has expired");
}

#[tokio::test]
async fn a_successful_attempt_is_not_counted() {
    let app = TestApp::start().await;
    let mut both = Both::of(&app).await;
    let wrong = Person { serial: "24681357903", ..invented() };
    for _ in 0..4 {
        both.post("/activation", wrong.identity()).await;
    }
    both.begin().await;
    both.begin().await;
    assert_eq!(both.post("/activation", wrong.identity()).await.body["attempts_left"], 0);
}

#[tokio::test]
async fn the_other_kind_of_card_is_accepted_with_the_right_number() {
    let app = TestApp::start().await;
    let mut both = Both::of(&app).await;
    let person = Person { kind: "without_photo", ..invented() };
    assert_eq!(both.post("/activation", person.identity()).await.status, 201);
}

#[tokio::test]
async fn a_refused_beginning_leaves_the_journey_unchanged() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::Contact).await;
    both.post("/activation", Person { serial: "24681357903", ..invented() }.identity()).await;
    assert_eq!(both.get().await.step(), Some(Step::Contact));
}

#[tokio::test]
async fn incomplete_consent_and_outdated_terms_are_refused_alike() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::Activate).await;
    let version = app.terms_version();
    for (terms, privacy) in [(false, true), (true, false), (false, false)] {
        let body = json!({ "terms_accepted": terms, "privacy_accepted": privacy, "terms_version": version });
        both.post("/activation/consent", body).await.is_refused(ErrorCode::ConsentRequired);
    }
    let outdated = json!({ "terms_accepted": true, "privacy_accepted": true, "terms_version": "2000-01-01" });
    both.post("/activation/consent", outdated).await.is_refused(ErrorCode::TermsOutdated);
    both.consent().await;
}

#[tokio::test]
async fn a_taken_identifier_is_refused_with_the_same_suggestions() {
    let app = TestApp::start().await;
    let mut anne = app.visitor().at(Step::Account, &people::ines()).await;
    anne.create_account(person::TAKEN_IDENTIFIER, PASSWORD).await.view(201);
    let mut both = Both::at(&app, Step::Account).await;
    let refused = both.create_account(person::TAKEN_IDENTIFIER, PASSWORD).await;
    let free = refused.is_refused(ErrorCode::IdentifierTaken)["suggestions"][0].as_str().unwrap().to_owned();
    both.create_account(&free, PASSWORD).await;
}

#[tokio::test]
async fn the_code_just_redeemed_is_rejected_as_a_password() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::EnterCode).await;
    // Some codes contain no digit and break the password rules in any spelling.
    while !both.newest_codes().iter().all(|code| code.contains(|sign: char| sign.is_ascii_digit())) {
        app.advance(Duration::from_secs(60));
        both.send_code("sms").await;
    }
    both.verify_newest().await;
    both.consent().await;
    both.confirm().await;
    let code = both.newest_codes().map(|code| {
        // The capital, the small letters, the digits and the hyphens satisfy every other rule.
        let at = code.find(|sign: char| sign.is_ascii_uppercase()).unwrap();
        let mut mixed = code.to_lowercase();
        mixed.replace_range(at..=at, &code[at..=at]);
        format!("{}-{}", &mixed[..6], &mixed[6..])
    });
    let bodies = code.map(|password| json!({ "identifier": "camille.duval", "password": password }));
    let refused = both.post_own("/activation/account", bodies).await;
    let codes = refused.is_refused(ErrorCode::ValidationFailed)["fields"].to_string();
    assert!(codes.contains(FieldCode::PasswordIsCode.as_str()), "{codes}");
}

#[tokio::test]
async fn a_different_request_after_activation_is_a_wrong_step() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::Done).await;
    both.create_account("camille.duval", "Autre-fruit-48").await.is_refused(ErrorCode::WrongStep);
    both.create_account("camille.autre", PASSWORD).await.is_refused(ErrorCode::WrongStep);
    both.begin().await.is_refused(ErrorCode::AlreadyActivated);
}

/// The only response that differs: the list of common passwords stays on the server.
#[tokio::test]
async fn only_the_server_refuses_common_passwords() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Account, &people::ines()).await;
    let refused = traveller.create_account("prenom.nom", "Azerty123!").await.refused_fields();
    assert_eq!(refused, [("password".to_owned(), FieldCode::PasswordTooCommon)]);
    let mut both = Both::at(&app, Step::Account).await;
    assert_eq!(both.only_practise("prenom.nom", "Azerty123!"), 201);
}
