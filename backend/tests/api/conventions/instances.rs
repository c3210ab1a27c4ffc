//! All state is in the database: any instance can serve any request.

use std::time::Duration;

use shared::api::ErrorCode;
use shared::journey::Step;

use crate::support::{PASSWORD, Person, TestApp, Traveller, all_at_once, people};

const WRONG: &str = "222222222222";
/// The pause before another code can be requested.
const RESEND_PAUSE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_journey_continues_on_any_instance() {
    let (here, there) = two().await;
    let mut traveller = here.visitor().begin(&people::nathalie()).await;
    traveller = moved(&there, &traveller);
    traveller.send_code("email").await.view(202);
    let code = here.newest_code().await;
    traveller = moved(&here, &traveller);
    traveller.verify(&code).await.view(200);
    traveller = moved(&there, &traveller);
    traveller.consent().await.view(200);
    traveller = moved(&here, &traveller);
    traveller.confirm_contact().await.view(200);
    traveller = moved(&there, &traveller);
    traveller.create_account("nathalie.c", PASSWORD).await.view(201);
    assert_eq!(moved(&here, &traveller).step().await, Step::Done);
    assert_eq!(here.sent().await.len(), 2, "the code and the activation message");
}

#[tokio::test]
async fn an_abandoned_journey_ends_on_every_instance_at_once() {
    let (here, there) = two().await;
    let mut traveller = here.visitor().begin(&people::nathalie()).await;
    let mut copy = moved(&there, &traveller);
    traveller.forget().await;
    copy.is_over().await;
}

#[tokio::test]
async fn both_instances_share_the_attempt_counter() {
    let (here, there) = two().await;
    let mistaken = Person { serial: "10473920599", ..people::nathalie() };
    for (app, left) in [(&here, 4), (&there, 3), (&here, 2), (&there, 1), (&here, 0)] {
        let answer = app.visitor().post("/api/v1/activation", &mistaken.identity()).await;
        assert_eq!(answer.problem(ErrorCode::IdentityNotRecognised).attempts_left, Some(left));
    }
    let answer = there.visitor().post("/api/v1/activation", &people::nathalie().identity()).await;
    answer.problem(ErrorCode::TooManyAttempts);
}

#[tokio::test]
async fn concurrent_wrong_codes_on_both_instances_cost_five_comparisons_together() {
    let (here, there) = two().await;
    let traveller = here.visitor().at(Step::EnterCode, &people::nathalie()).await;
    let tries = (0..60).map(|number| {
        let mut attempt = moved(if number % 2 == 0 { &here } else { &there }, &traveller);
        async move { attempt.verify(WRONG).await.status.as_u16() }
    });
    let answers = all_at_once(tries).await;
    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 5, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 429).count(), 55, "{answers:?}");
    assert_eq!(here.sent().await.len(), 1, "the code");
}

#[tokio::test]
async fn of_two_concurrent_requests_on_two_instances_only_one_gets_the_identifier() {
    let (here, there) = two().await;
    let nathalie = here.visitor().at(Step::Account, &people::nathalie()).await;
    let bruno = there.visitor().at(Step::Account, &people::bruno()).await;
    let attempts = [nathalie, bruno].map(|mut traveller| async move {
        traveller.create_account("meme.nom.deux", PASSWORD).await.status.as_u16()
    });
    let mut answers = all_at_once(attempts).await;
    answers.sort_unstable();
    assert_eq!(answers, [201, 409]);
    let left = here.sent().await.len() + there.sent().await.len();
    assert_eq!(left, 3, "two codes and one activation message");
}

#[tokio::test]
async fn two_journeys_of_one_card_ending_on_both_instances_create_one_account() {
    let (here, there) = two().await;
    let first = here.visitor().at(Step::Account, &people::nathalie()).await;
    here.advance(RESEND_PAUSE);
    let second = here.visitor().at(Step::Account, &people::nathalie()).await;
    let attempts = [(&here, first, "nathalie.un"), (&there, second, "nathalie.deux")];
    let mut answers = all_at_once(attempts.map(|(app, traveller, identifier)| async move {
        moved(app, &traveller).create_account(identifier, PASSWORD).await.status.as_u16()
    }))
    .await;
    answers.sort_unstable();
    assert_eq!(answers, [201, 401], "the second journey has ended");
    assert_eq!(here.count("accounts"), 1);
    assert_eq!(here.sent().await.len(), 3, "two codes and one activation message");
}

#[tokio::test]
async fn concurrent_journeys_of_one_card_wait_for_each_other_without_deadlock() {
    let (here, there) = two().await;
    let waiting = here.visitor().at(Step::EnterCode, &people::nathalie()).await;
    here.advance(RESEND_PAUSE);
    let ending = here.visitor().at(Step::Account, &people::nathalie()).await;
    here.advance(RESEND_PAUSE);
    let others = (0..20).map(|number| {
        let mut other = moved(if number % 2 == 0 { &here } else { &there }, &waiting);
        async move { other.send_code("email").await.status.as_u16() }
    });
    let mut last = moved(&there, &ending);
    let (answers, ended) =
        tokio::join!(all_at_once(others), async { last.create_account("nathalie.c", PASSWORD).await });
    ended.view(201);
    // Depending on its turn, the other journey gets a code, hits the resend pause, or has ended.
    assert!(answers.iter().all(|status| [202, 401, 429].contains(status)), "{answers:?}");
    let notifications = here.sent().await.into_iter().filter(|message| message.code.is_none()).count();
    assert_eq!(notifications, 1, "one activation message");
}

#[tokio::test]
async fn a_message_is_sent_once_by_one_of_two_instances() {
    let (here, there) = two().await;
    for person in [people::nathalie(), people::bruno(), people::chloe(), people::ines(), people::jules()] {
        let mut traveller = here.visitor().begin(&person).await;
        let channel = traveller.get().await.view(200).channels[0].channel;
        traveller.send_code(channel.as_str()).await.view(202);
    }
    let (first, second) = tokio::join!(here.sent(), there.sent());
    assert_eq!(first.len() + second.len(), 5);
}

async fn two() -> (TestApp, TestApp) {
    let here = TestApp::start().await;
    let there = here.another_instance().await;
    (here, there)
}

/// The same person, now served by the other instance.
fn moved<'a>(to: &'a TestApp, traveller: &Traveller<'_>) -> Traveller<'a> {
    Traveller::with_cookie(to, traveller.cookie().to_owned())
}
