//! `POST /activation/code`: sends a provisional code, sends a new one, or switches the channel.

mod verification;

use std::time::Duration;

use serde_json::json;
use shared::api::ErrorCode;
use shared::contact::Channel;
use shared::field::{FieldCode, ProvisionalCode};
use shared::journey::Step;

use crate::support::{TestApp, people};

const PATH: &str = "/activation/code";

#[tokio::test]
async fn the_code_is_sent_to_the_address_held_by_the_insurer() {
    let app = TestApp::start().await;
    let mut messages = 0;
    for (channel, wire, to, hint) in [
        (Channel::Email, "email", "nathalie.canari@orange.example", "nat*****@orange.example"),
        (Channel::Sms, "sms", "+33639980510", "*****510"),
    ] {
        let mut traveller = app.visitor().begin(&people::nathalie()).await;
        let view = traveller.send_code(wire).await.view(202);
        assert_eq!(view.step, Step::EnterCode);
        assert_eq!(view.channels.len(), 2, "the other channel is still offered");
        let code = view.code.expect("the code on its way");
        assert_eq!((code.channel, code.hint.as_str()), (channel, hint));
        assert_eq!((code.length, code.expires_in_s, code.resend_in_s, code.attempts_left), (12, 1800, 60, 5));
        messages += 1;
        let mut sent = app.sent().await;
        assert_eq!(sent.len(), messages);
        let message = sent.pop().unwrap();
        assert_eq!((message.channel, message.to.as_str()), (channel, to));
        let drawn: ProvisionalCode = message.code.as_deref().unwrap().parse().unwrap();
        assert!(message.text.contains(&drawn.grouped()), "formatted in groups of four");
        app.advance(Duration::from_secs(60));
    }
}

#[tokio::test]
async fn a_person_without_a_mobile_phone_is_offered_no_sms() {
    let app = TestApp::start().await;
    for (person, channel) in [(people::bruno(), "sms"), (people::chloe(), "email")] {
        let mut traveller = app.visitor().begin(&person).await;
        let before = app.records();
        traveller.send_code(channel).await.problem(ErrorCode::ChannelUnavailable);
        app.assert_nothing_happened_since(&before);
        assert_eq!(traveller.step().await, Step::SendCode);
    }
}

#[tokio::test]
async fn an_unknown_channel_is_refused() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().begin(&people::nathalie()).await;
    let before = app.records();
    for (body, code) in [
        (json!({}), FieldCode::Required),
        (json!({"channel": ""}), FieldCode::Required),
        (json!({"channel": "pigeon"}), FieldCode::UnknownChoice),
        (json!({"channel": "EMAIL"}), FieldCode::UnknownChoice),
    ] {
        assert_eq!(traveller.post(PATH, body).await.refused_fields(), [("channel".to_owned(), code)]);
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn a_second_code_within_a_minute_is_refused() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    app.sent().await;
    app.advance(Duration::from_secs(20));
    assert_eq!(traveller.step().await, Step::EnterCode);
    let before = app.records();
    assert_eq!(traveller.send_code("email").await.problem(ErrorCode::ResendTooSoon).retry_after_s, Some(40));
    assert_eq!(traveller.get().await.view(200).code.unwrap().resend_in_s, 40);
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn beginning_again_does_not_shorten_the_resend_pause() {
    let app = TestApp::start().await;
    app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let mut again = app.visitor().begin(&people::nathalie()).await;
    let before = app.records();
    assert_eq!(again.send_code("email").await.problem(ErrorCode::ResendTooSoon).retry_after_s, Some(60));
    app.assert_nothing_happened_since(&before);
    assert_eq!(app.sent().await.len(), 1);
}

#[tokio::test]
async fn after_a_minute_a_new_code_supersedes_the_old_one() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let old = app.newest_code().await;
    app.advance(Duration::from_secs(60));
    let view = traveller.send_code("sms").await.view(202);
    assert_eq!(view.code.unwrap().channel, Channel::Sms);
    let new = app.newest_code().await;
    assert_ne!(old, new);
    assert_eq!(traveller.verify(&old).await.problem(ErrorCode::CodeIncorrect).attempts_left, Some(4));
    assert_eq!(traveller.verify(&new).await.view(200).step, Step::Activate);
}

#[tokio::test]
async fn a_person_gets_at_most_five_codes_an_hour() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().begin(&people::nathalie()).await;
    for sent in 1..=5 {
        traveller.send_code("email").await.view(202);
        assert_eq!(app.sent().await.len(), sent);
        app.advance(Duration::from_secs(60));
        assert_eq!(traveller.step().await, Step::EnterCode);
    }
    let before = app.records();
    let problem = traveller.send_code("sms").await.problem(ErrorCode::TooManyCodes);
    assert_eq!(problem.retry_after_s, Some(3600 - 5 * 60), "until the first one is an hour old");
    app.assert_nothing_happened_since(&before);
    let mut again = app.visitor().begin(&people::nathalie()).await;
    again.send_code("email").await.problem(ErrorCode::TooManyCodes);
    app.advance(Duration::from_secs(3600 - 5 * 60));
    let mut later = app.visitor().begin(&people::nathalie()).await;
    later.send_code("email").await.view(202);
    assert_eq!(app.sent().await.len(), 6);
}

#[tokio::test]
async fn concurrent_requests_send_one_code() {
    let app = TestApp::start().await;
    let traveller = app.visitor().begin(&people::nathalie()).await;
    let presses = (0..8).map(|_| {
        let mut press = traveller.left_behind();
        async move { press.send_code("email").await.status.as_u16() }
    });
    let answers = crate::support::all_at_once(presses).await;
    assert_eq!(answers.iter().filter(|status| **status == 202).count(), 1, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 429).count(), 7, "{answers:?}");
    assert_eq!(app.sent().await.len(), 1);
}

#[tokio::test]
async fn a_queued_message_with_a_superseded_code_is_never_sent() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().begin(&people::nathalie()).await;
    traveller.send_code("email").await.view(202);
    app.advance(Duration::from_secs(60));
    traveller.send_code("sms").await.view(202);
    let sent = app.sent().await;
    assert_eq!(sent.iter().map(|message| message.channel).collect::<Vec<_>>(), [Channel::Sms]);
    traveller.verify(sent[0].code.as_deref().unwrap()).await.view(200);
}
