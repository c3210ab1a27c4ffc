//! `POST /activation/contact`: confirms the contact details.

mod change;

use serde_json::{Value, json};
use shared::api::ErrorCode;
use shared::field::FieldCode;
use shared::journey::Step;

use crate::support::{TestApp, people};

const PATH: &str = "/activation/contact";

#[tokio::test]
async fn confirming_leads_to_the_account() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    assert_eq!(traveller.confirm_contact().await.view(200).step, Step::Account);
}

#[tokio::test]
async fn one_contact_is_sufficient() {
    let app = TestApp::start().await;
    for (person, email, phone) in
        [(people::bruno(), Some("b@poste.example"), None), (people::chloe(), None, Some("+33639980511"))]
    {
        let mut traveller = app.visitor().at(Step::Contact, &person).await;
        let contact = traveller.get().await.view(200).contact.unwrap();
        assert_eq!((contact.email.as_deref(), contact.phone.as_deref()), (email, phone));
        assert_eq!(traveller.confirm_contact().await.view(200).step, Step::Account);
    }
}

#[tokio::test]
async fn only_true_confirms() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    let before = app.records();
    for body in [json!({}), json!({"confirmed": false})] {
        let refused = traveller.post(PATH, body).await.refused_fields();
        assert_eq!(refused, [("confirmed".to_owned(), FieldCode::Required)]);
    }
    traveller.post(PATH, json!({"confirmed": Value::Null})).await.problem(ErrorCode::MalformedJson);
    app.assert_nothing_happened_since(&before);
    assert_eq!(traveller.step().await, Step::Contact);
}

#[tokio::test]
async fn confirming_again_from_the_account_step_changes_nothing() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Account, &people::nathalie()).await;
    assert_eq!(traveller.confirm_contact().await.view(200).step, Step::Account);
}
