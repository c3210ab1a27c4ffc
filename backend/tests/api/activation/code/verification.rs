//! `POST /activation/code/verification`: redeems the provisional code.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::json;
use shared::api::ErrorCode;
use shared::field::FieldCode;
use shared::journey::Step;

use crate::support::{JOURNEY, TestApp, all_at_once, people};

const PATH: &str = "/activation/code/verification";

/// A wrong code: the probability that it was drawn is 1 in 21^12.
const WRONG: &str = "222222222222";

#[tokio::test]
async fn the_right_code_leads_to_the_activation() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let code = app.newest_code().await;
    let answer = traveller.verify(&code).await;
    let view = answer.view(200);
    assert_eq!(view.step, Step::Activate);
    assert_eq!(view.person.as_ref().map(|person| person.first_name.as_str()), Some("Nathalie"));
    assert_eq!(view.space_created_on.as_deref(), Some("2022-02-01"));
    assert_eq!(view.dmp_created_on.as_deref(), Some("2019-05-14"));
    assert_eq!(view.terms_version.as_deref(), Some(app.terms_version().as_str()));
    let members: BTreeSet<String> = answer.json().as_object().unwrap().keys().cloned().collect();
    let expected = ["step", "expires_in_s", "person", "space_created_on", "dmp_created_on", "terms_version"];
    assert_eq!(members, BTreeSet::from(expected.map(str::to_owned)));
}

#[tokio::test]
async fn a_person_without_a_medical_record_gets_no_date_for_it() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::Activate, &people::bruno()).await;
    assert_eq!(traveller.get().await.view(200).dmp_created_on, None);
}

#[tokio::test]
async fn a_code_is_accepted_in_groups_and_in_lower_case() {
    let app = TestApp::start().await;
    for (person, separator) in
        [(people::nathalie(), " "), (people::bruno(), "-"), (people::chloe(), ".\u{a0}/")]
    {
        let mut traveller = app.visitor().at(Step::EnterCode, &person).await;
        let code = app.newest_code().await.to_lowercase();
        let groups: Vec<&str> =
            [code.get(..4), code.get(4..8), code.get(8..)].into_iter().flatten().collect();
        assert_eq!(traveller.verify(&groups.join(separator)).await.view(200).step, Step::Activate);
    }
}

#[tokio::test]
async fn malformed_codes_are_refused_and_consume_no_attempt() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    app.sent().await;
    let before = app.records();
    for (typed, code) in [
        ("", FieldCode::Required),
        (" - ", FieldCode::Required),
        ("H7GCF3KVC2D", FieldCode::CodeLength),
        ("H7GCF3KVC2D99", FieldCode::CodeLength),
        ("H7GCF3KVC2D8", FieldCode::CodeCharacters),
        ("O7GCF3KVC2D9", FieldCode::CodeCharacters),
    ] {
        let refused = traveller.post(PATH, json!({"code": typed})).await.refused_fields();
        assert_eq!(refused, [("code".to_owned(), code)], "{typed}");
    }
    assert_eq!(traveller.get().await.view(200).code.unwrap().attempts_left, 5);
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn five_wrong_codes_revoke_the_code_and_a_new_one_can_be_requested() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let right = app.newest_code().await;
    for left in [4, 3, 2, 1, 0] {
        assert_eq!(traveller.verify(WRONG).await.problem(ErrorCode::CodeIncorrect).attempts_left, Some(left));
        assert_eq!(traveller.get().await.view(200).code.unwrap().attempts_left, left);
    }
    let before = app.records();
    traveller.verify(WRONG).await.problem(ErrorCode::TooManyAttempts);
    traveller.verify(&right).await.problem(ErrorCode::TooManyAttempts);
    app.assert_nothing_happened_since(&before);
    assert_eq!(traveller.step().await, Step::EnterCode);
    app.advance(Duration::from_secs(60));
    assert_eq!(traveller.send_code("email").await.view(202).code.unwrap().attempts_left, 5);
    let new = app.newest_code().await;
    assert_eq!(traveller.verify(&new).await.view(200).step, Step::Activate);
}

#[tokio::test]
async fn a_wrong_code_only_increments_the_attempt_counter() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    app.sent().await;
    let before = app.records();
    let answer = traveller.verify(WRONG).await;
    answer.problem(ErrorCode::CodeIncorrect);
    assert!(!answer.text().contains(WRONG));
    app.assert_only_counted_since(&before);
}

#[tokio::test]
async fn a_code_expires_after_30_minutes_even_in_an_active_journey() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let code = app.newest_code().await;
    app.advance(Duration::from_secs(1799));
    assert_eq!(traveller.get().await.view(200).code.unwrap().expires_in_s, 1);
    app.advance(Duration::from_secs(1));
    let before = app.records();
    traveller.verify(&code).await.problem(ErrorCode::CodeExpired);
    app.assert_nothing_happened_since(&before);
    traveller.send_code("email").await.view(202);
    assert_eq!(app.sent().await.len(), 2);
}

#[tokio::test]
async fn a_redeemed_code_rotates_the_cookie_and_the_old_one_expires() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let mut old = traveller.left_behind();
    let code = app.newest_code().await;
    let answer = traveller.verify(&code).await;
    assert_ne!(answer.cookie(JOURNEY).as_deref(), Some(old.cookie()));
    assert_eq!(traveller.step().await, Step::Activate);
    old.is_over().await;
    old.consent().await.problem(ErrorCode::NoJourney);
    old.verify(WRONG).await.problem(ErrorCode::NoJourney);
    assert_eq!(traveller.step().await, Step::Activate, "the new cookie is valid");
}

#[tokio::test]
async fn a_client_that_lost_the_response_gets_it_again_within_a_minute() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let mut phone = traveller.left_behind();
    let code = app.newest_code().await;
    let first = traveller.verify(&code).await;
    let after_first = app.records_of(&["audit", "outbox", "codes", "accounts"]);
    app.advance(Duration::from_secs(60));
    let again = phone.verify(&code).await;
    assert_eq!(again.view(200), first.view(200));
    assert_eq!(app.records_of(&["audit", "outbox", "codes", "accounts"]), after_first, "one effect");
    assert_eq!(phone.step().await, Step::Activate, "the repeated response sets a valid cookie");
}

#[tokio::test]
async fn after_a_minute_the_old_cookie_is_rejected() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let mut phone = traveller.left_behind();
    let code = app.newest_code().await;
    traveller.verify(&code).await.view(200);
    app.advance(Duration::from_secs(61));
    let before = app.records();
    phone.verify(&code).await.problem(ErrorCode::NoJourney);
    app.assert_nothing_happened_since(&before);
    assert_eq!(traveller.step().await, Step::Activate);
}

#[tokio::test]
async fn a_redeemed_code_is_rejected_in_another_journey() {
    let app = TestApp::start().await;
    let mut first = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let code = app.newest_code().await;
    first.verify(&code).await.view(200);
    app.advance(Duration::from_secs(60));
    let mut second = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    second.verify(&code).await.problem(ErrorCode::CodeIncorrect);
    assert_eq!(app.sent().await.len(), 2, "one code per journey");
}

#[tokio::test]
async fn two_hundred_concurrent_wrong_codes_cost_five_comparisons() {
    let app = TestApp::start().await;
    let traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let right = app.newest_code().await;
    let tries = (0..200).map(|_| {
        let mut attempt = traveller.left_behind();
        async move { attempt.verify(WRONG).await.status.as_u16() }
    });
    let answers = all_at_once(tries).await;
    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 5, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 429).count(), 195, "{answers:?}");
    traveller.left_behind().verify(&right).await.problem(ErrorCode::TooManyAttempts);
}

#[tokio::test]
async fn sixteen_concurrent_right_codes_take_effect_once() {
    let app = TestApp::start().await;
    let traveller = app.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let code = app.newest_code().await;
    let before = app.count("audit");
    let tries = (0..16).map(|_| {
        let (mut attempt, code) = (traveller.left_behind(), code.clone());
        async move {
            let answer = attempt.verify(&code).await;
            (answer.status.as_u16(), attempt)
        }
    });
    let answers = all_at_once(tries).await;
    assert!(answers.iter().all(|(status, _)| *status == 200), "each repeats the code within a minute");
    assert_eq!(app.count("audit"), before + 1);
    for (_, mut attempt) in answers {
        assert_eq!(attempt.step().await, Step::Activate, "every response sets a valid cookie");
    }
}
