//! `POST /activation/consent`: terms and privacy policy, each accepted separately.

use serde_json::{Value, json};
use shared::api::ErrorCode;
use shared::journey::Step;

use crate::support::{TestApp, people};

const PATH: &str = "/activation/consent";

#[tokio::test]
async fn accepting_both_documents_leads_to_the_contacts() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Activate, &people::nathalie()).await;
    let view = traveller.consent().await.view(200);
    assert_eq!(view.step, Step::Contact);
    let contact = view.contact.expect("the contacts in full");
    assert_eq!(contact.email.as_deref(), Some("nathalie.canari@orange.example"));
    assert_eq!(contact.phone.as_deref(), Some("+33639980510"));
}

#[tokio::test]
async fn accepting_only_one_document_is_refused() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Activate, &people::nathalie()).await;
    let version = app.terms_version();
    let before = app.records();
    for body in [
        json!({}),
        json!({"terms_accepted": true, "terms_version": version}),
        json!({"privacy_accepted": true, "terms_version": version}),
        json!({"terms_accepted": false, "privacy_accepted": true, "terms_version": version}),
        json!({"terms_accepted": true, "privacy_accepted": false, "terms_version": version}),
    ] {
        traveller.post(PATH, body).await.problem(ErrorCode::ConsentRequired);
    }
    app.assert_nothing_happened_since(&before);
    assert_eq!(traveller.step().await, Step::Activate);
}

#[tokio::test]
async fn consent_to_an_outdated_version_is_refused() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Activate, &people::nathalie()).await;
    let before = app.records();
    let former = json!({"terms_accepted": true, "privacy_accepted": true, "terms_version": "0"});
    traveller.post(PATH, former).await.problem(ErrorCode::TermsOutdated);
    let none = json!({"terms_accepted": true, "privacy_accepted": true});
    traveller.post(PATH, none).await.problem(ErrorCode::TermsOutdated);
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn a_value_other_than_a_boolean_is_malformed() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Activate, &people::nathalie()).await;
    let before = app.records();
    for yes in [Value::from("true"), Value::from(1), Value::Null] {
        let body =
            json!({"terms_accepted": yes, "privacy_accepted": true, "terms_version": app.terms_version()});
        traveller.post(PATH, body).await.problem(ErrorCode::MalformedJson);
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn the_accepted_version_is_stored_with_its_time() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Activate, &people::nathalie()).await;
    traveller.consent().await.view(200);
    assert_eq!(app.text("SELECT terms_version AS value FROM journeys"), app.terms_version());
    assert_eq!(app.text("SELECT CAST(consented_at AS TEXT) AS value FROM journeys"), app.now().to_string());
}

#[tokio::test]
async fn consenting_twice_is_a_wrong_step() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    let before = app.records();
    let problem = traveller.consent().await.problem(ErrorCode::WrongStep);
    assert_eq!(problem.step.as_deref(), Some(Step::Contact.as_str()));
    app.assert_nothing_happened_since(&before);
}
