//! `PUT /activation/contact/email` and `/phone`, and the code that verifies the new contact.

use std::time::Duration;

use serde_json::json;
use shared::api::ErrorCode;
use shared::contact::Channel;
use shared::field::FieldCode;
use shared::journey::Step;

use crate::support::{PASSWORD, TestApp, all_at_once, people};

const NEW: &str = "nouvelle@poste.example";

#[tokio::test]
async fn a_new_address_takes_effect_with_its_code_and_the_old_one_is_notified() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    let view = traveller.change_email(NEW).await.view(202);
    let contact = view.contact.unwrap();
    let pending = contact.pending.unwrap();
    assert_eq!((pending.channel, pending.hint.as_str()), (Channel::Email, "nou*****@poste.example"));
    assert_eq!((pending.length, pending.expires_in_s, pending.resend_in_s), (6, 600, 60));
    assert_eq!(contact.email.as_deref(), Some("nathalie.canari@orange.example"));
    let sent = app.sent().await.pop().unwrap();
    assert_eq!((sent.to.as_str(), sent.code.as_ref().map(String::len)), (NEW, Some(6)));

    let code = app.newest_code().await;
    let contact = traveller.verify_contact(&code).await.view(200).contact.unwrap();
    assert_eq!((contact.email.as_deref(), contact.pending), (Some(NEW), None));
    let message = app.sent().await.pop().unwrap();
    assert_eq!(message.to, "nathalie.canari@orange.example");
    assert!(message.text.contains("nou*****@poste.example") && !message.text.contains(NEW), "{message:?}");
    assert_eq!(traveller.confirm_contact().await.view(200).step, Step::Account);
}

#[tokio::test]
async fn a_new_phone_is_announced_to_the_old_one_and_receives_later_codes() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::chloe()).await;
    traveller.change_phone("06 39 98 05 99").await.view(202);
    let code = app.newest_code().await;
    traveller.verify_contact(&code).await.view(200);
    assert_eq!(app.sent().await.pop().unwrap().to, "+33639980511");
    let view = app.visitor().post("/api/v1/activation", &people::chloe().identity()).await.view(201);
    assert_eq!(view.channels[0].hint, "*****599");
}

#[tokio::test]
async fn a_new_address_without_a_former_one_is_announced_by_phone() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::chloe()).await;
    traveller.change_email(NEW).await.view(202);
    let code = app.newest_code().await;
    let contact = traveller.verify_contact(&code).await.view(200).contact.unwrap();
    assert_eq!(contact.email.as_deref(), Some(NEW));
    assert_eq!(app.sent().await.pop().unwrap().to, "+33639980511");
}

#[tokio::test]
async fn an_import_never_overwrites_a_contact_changed_here() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    traveller.change_email(NEW).await.view(202);
    let code = app.newest_code().await;
    traveller.verify_contact(&code).await.view(200);
    let renewed =
        people::Person { email: "encore.autre@poste.example", phone: "06 39 98 05 98", ..people::nathalie() };
    app.import(&[renewed]).await;
    let contact = traveller.get().await.view(200).contact.unwrap();
    assert_eq!(contact.email.as_deref(), Some(NEW));
    assert_eq!(contact.phone.as_deref(), Some("+33639980598"), "the insurer's phone number, unchanged here");
    assert_eq!(app.sent().await.pop().unwrap().to, people::nathalie().email, "the old contact is notified");
}

#[tokio::test]
async fn a_mistyped_address_is_replaced_at_once_and_its_code_is_revoked() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    traveller.change_email("nuovelle@poste.example").await.view(202);
    let former = app.newest_code().await;
    let view = traveller.change_email(NEW).await.view(202);
    assert_eq!(view.contact.unwrap().pending.unwrap().hint, "nou*****@poste.example");
    let code = app.newest_code().await;
    if former != code {
        let refused = traveller.verify_contact(&former).await.problem(ErrorCode::CodeIncorrect);
        assert_eq!(refused.attempts_left, Some(4));
    }
    traveller.verify_contact(&code).await.view(200);
    assert_eq!(app.sent().await.pop().unwrap().to, people::nathalie().email, "the old contact is notified");
}

#[tokio::test]
async fn a_repeated_address_must_wait_and_gets_at_most_five_codes_an_hour() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    traveller.change_email(NEW).await.view(202);
    let before = app.records();
    let refused = traveller.change_email(NEW).await.problem(ErrorCode::ResendTooSoon);
    assert_eq!(refused.retry_after_s, Some(60));
    app.assert_nothing_happened_since(&before);
    for sent in 1..=4 {
        assert_eq!(app.sent().await.iter().filter(|message| message.to == NEW).count(), sent);
        app.advance(Duration::from_secs(60));
        traveller.change_email(NEW).await.view(202);
    }
    assert_eq!(app.sent().await.iter().filter(|message| message.to == NEW).count(), 5);
    let before = app.records();
    traveller.change_email("autre@poste.example").await.problem(ErrorCode::TooManyCodes);
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn a_cancelled_change_keeps_the_former_contact_and_revokes_the_code() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    traveller.change_email(NEW).await.view(202);
    let code = app.newest_code().await;
    traveller.confirm_contact().await.problem(ErrorCode::ContactPending);
    let contact = traveller.cancel_contact().await.view(200).contact.unwrap();
    assert_eq!(contact.email.as_deref(), Some("nathalie.canari@orange.example"));
    assert_eq!(contact.pending, None);
    traveller.verify_contact(&code).await.problem(ErrorCode::CodeExpired);
    assert_eq!(traveller.confirm_contact().await.view(200).step, Step::Account);
    let before = app.records();
    assert_eq!(traveller.cancel_contact().await.view(200).step, Step::Account);
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn five_wrong_codes_revoke_the_code_and_a_new_one_works() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    traveller.change_email(NEW).await.view(202);
    let code = app.newest_code().await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for left in [4, 3, 2, 1, 0] {
        let refused = traveller.verify_contact(wrong).await.problem(ErrorCode::CodeIncorrect);
        assert_eq!(refused.attempts_left, Some(left));
    }
    traveller.verify_contact(&code).await.problem(ErrorCode::TooManyAttempts);
    app.advance(Duration::from_secs(61));
    traveller.change_email(NEW).await.view(202);
    let code = app.newest_code().await;
    traveller.verify_contact(&code).await.view(200);
    assert_eq!(app.sent().await.pop().unwrap().to, people::nathalie().email, "the old contact is notified");
}

#[tokio::test]
async fn a_contact_code_expires_after_ten_minutes() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    traveller.change_email(NEW).await.view(202);
    let code = app.newest_code().await;
    app.advance(Duration::from_secs(600));
    traveller.verify_contact(&code).await.problem(ErrorCode::CodeExpired);
    let pending = traveller.get().await.view(200).contact.unwrap().pending.unwrap();
    assert_eq!((pending.expires_in_s, pending.resend_in_s), (0, 0));
}

#[tokio::test]
async fn each_invalid_field_is_refused_before_a_message_is_sent() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    let before = app.records();
    for (value, code) in [("", FieldCode::Required), ("nulle.part", FieldCode::EmailInvalid)] {
        let refused = traveller.change_email(value).await.refused_fields();
        assert_eq!(refused, [("value".to_owned(), code)]);
    }
    for (value, code) in [
        ("", FieldCode::Required),
        ("12", FieldCode::PhoneInvalid),
        // A landline receives no SMS.
        ("01 99 00 12 34", FieldCode::PhoneInvalid),
    ] {
        let refused = traveller.change_phone(value).await.refused_fields();
        assert_eq!(refused, [("value".to_owned(), code)]);
    }
    let refused = traveller.verify_contact("12345B").await.refused_fields();
    assert_eq!(refused, [("code".to_owned(), FieldCode::CodeCharacters)]);
    traveller
        .post("/activation/contact/verification", json!({"code": 1}))
        .await
        .problem(ErrorCode::MalformedJson);
    app.assert_nothing_happened_since(&before);
    assert!(app.sent().await.iter().all(|message| message.to != NEW));
}

#[tokio::test]
async fn a_change_from_the_account_step_leads_back_to_the_contacts() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Account, &people::nathalie()).await;
    assert_eq!(traveller.change_email(NEW).await.view(202).step, Step::Contact);
    let body = json!({ "identifier": "nathalie.canari", "password": PASSWORD });
    let refused = traveller.post("/activation/account", body).await.problem(ErrorCode::WrongStep);
    assert_eq!(refused.step.as_deref(), Some(Step::Contact.as_str()));
    let code = app.newest_code().await;
    assert_eq!(traveller.verify_contact(&code).await.view(200).step, Step::Contact);
    assert_eq!(traveller.confirm_contact().await.view(200).step, Step::Account);
    traveller.create_account("nathalie.canari", PASSWORD).await.view(201);
    assert_eq!(app.sent().await.pop().unwrap().to, NEW);
}

#[tokio::test]
async fn concurrent_right_codes_take_effect_once() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    traveller.change_email(NEW).await.view(202);
    let code = app.newest_code().await;
    let tabs = (0..16).map(|_| {
        let (mut tab, code) = (traveller.left_behind(), code.clone());
        async move { tab.verify_contact(&code).await.status.as_u16() }
    });
    let mut statuses = all_at_once(tabs).await;
    statuses.sort_unstable();
    assert_eq!(statuses, [[200].as_slice(), &[410; 15]].concat());
    assert_eq!(app.sent().await.iter().filter(|message| message.text.contains("nou*****")).count(), 1);
    assert_eq!(app.count("contacts"), 1);
}

#[tokio::test]
async fn without_an_sms_gateway_a_phone_change_is_refused() {
    let app = TestApp::without_sms().await;
    let mut traveller = app.visitor().at(Step::Contact, &people::nathalie()).await;
    let before = app.records();
    traveller.change_phone("06 39 98 05 99").await.problem(ErrorCode::ChannelUnavailable);
    app.assert_nothing_happened_since(&before);
    assert_eq!(traveller.change_email(NEW).await.view(202).step, Step::Contact);
    assert_eq!(app.sent().await.pop().unwrap().to, NEW);
}
