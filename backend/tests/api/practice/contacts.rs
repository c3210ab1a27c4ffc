//! Contact details on both sides: changed, mistyped, cancelled, verified, and announced to the former contact.

use std::time::Duration;

use shared::api::ErrorCode;
use shared::journey::Step;

use super::both::Both;
use crate::support::{PASSWORD, TestApp};

const EMAIL: &str = "camille@courrier.example";
const PHONE: &str = "06 39 98 04 21";

#[tokio::test]
async fn both_contacts_change_alike_and_receive_later_messages() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::Contact).await;
    both.change_email(EMAIL).await;
    both.get().await;
    both.verify_newest_contact().await;
    both.change_phone(PHONE).await;
    both.verify_newest_contact().await;
    both.get().await;
    both.confirm().await;
    both.create_account("camille.duval", PASSWORD).await;
}

#[tokio::test]
async fn a_code_goes_to_the_contact_changed_earlier() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::Contact).await;
    both.change_phone(PHONE).await;
    both.verify_newest_contact().await;
    both.forget().await;
    both.begin().await;
    both.send_code("sms").await;
    both.verify_newest().await;
}

#[tokio::test]
async fn a_change_is_cancelled_alike() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::Contact).await;
    both.cancel().await;
    both.change_email(EMAIL).await;
    both.confirm().await.is_refused(ErrorCode::ContactPending);
    both.cancel().await;
    both.verify_newest_contact().await.is_refused(ErrorCode::CodeExpired);
    assert_eq!(both.confirm().await.step(), Some(Step::Account));
}

#[tokio::test]
async fn a_mistyped_contact_is_corrected_at_once_and_the_same_contact_must_wait() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::Contact).await;
    both.change_email("camile@courrier.example").await;
    both.change_email("camile@courrier.example").await.is_refused(ErrorCode::ResendTooSoon);
    both.change_email(EMAIL).await;
    app.advance(Duration::from_secs(60));
    both.change_email(EMAIL).await;
    both.change_phone(PHONE).await;
    both.change_email("c.duval@courrier.example").await;
    both.change_phone("06 39 98 04 22").await.is_refused(ErrorCode::TooManyCodes);
    both.verify_newest_contact().await;
}

#[tokio::test]
async fn a_change_from_the_account_step_leads_back_to_the_contacts() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::Account).await;
    both.cancel().await;
    both.confirm().await;
    assert_eq!(both.change_phone(PHONE).await.step(), Some(Step::Contact));
    both.verify_newest_contact().await;
    both.confirm().await;
}

#[tokio::test]
async fn wrong_and_superseded_contact_codes_are_refused_alike() {
    let app = TestApp::start().await;
    let mut both = Both::at(&app, Step::Contact).await;
    both.verify_contact("123 456").await.is_refused(ErrorCode::CodeExpired);
    both.change_email(EMAIL).await;
    for _ in 0..5 {
        both.verify_contact("000 000").await.is_refused(ErrorCode::CodeIncorrect);
    }
    both.verify_newest_contact().await.is_refused(ErrorCode::TooManyAttempts);
    both.get().await;
    app.advance(Duration::from_secs(60));
    both.change_email(EMAIL).await;
    app.advance(Duration::from_secs(600));
    both.get().await;
    both.verify_newest_contact().await.is_refused(ErrorCode::CodeExpired);
    both.change_email(EMAIL).await;
    both.verify_newest_contact().await;
}
