//! Rate limits on identification, which must not reveal whether a number is known.

use std::time::Duration;

use serde_json::Value;
use shared::api::ErrorCode;

use crate::support::{Answer, Person, TestApp, people};

const PATH: &str = "/api/v1/activation";
const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn five_failures_for_one_number_from_one_address_block_it_for_a_while() {
    let app = TestApp::start().await;
    for left in [4, 3, 2, 1, 0] {
        let problem = fail(&app, &nathalie_mistaken()).await.problem(ErrorCode::IdentityNotRecognised);
        assert_eq!(problem.attempts_left, Some(left));
    }
    app.advance(Duration::from_secs(600));
    let before = app.records();
    let right = app.visitor().post(PATH, &people::nathalie().identity()).await;
    assert_eq!(right.problem(ErrorCode::TooManyAttempts).retry_after_s, Some(3000));
    assert_eq!(right.header("retry-after"), Some("3000"));
    app.assert_nothing_happened_since(&before);
    app.visitor().post(PATH, &people::bruno().identity()).await.view(201);
    app.advance(Duration::from_secs(3000));
    app.visitor().post(PATH, &people::nathalie().identity()).await.view(201);
}

#[tokio::test]
async fn refused_attempts_do_not_extend_the_block() {
    let app = TestApp::start().await;
    for _ in 0..5 {
        fail(&app, &nathalie_mistaken()).await.problem(ErrorCode::IdentityNotRecognised);
    }
    app.advance(HOUR / 2);
    fail(&app, &nathalie_mistaken()).await.problem(ErrorCode::TooManyAttempts);
    app.advance(HOUR / 2);
    app.visitor().post(PATH, &people::nathalie().identity()).await.view(201);
}

#[tokio::test]
async fn a_successful_attempt_does_not_count_as_a_failure() {
    let app = TestApp::start().await;
    for _ in 0..7 {
        app.visitor().post(PATH, &people::nathalie().identity()).await.view(201);
    }
    let problem = fail(&app, &nathalie_mistaken()).await.problem(ErrorCode::IdentityNotRecognised);
    assert_eq!(problem.attempts_left, Some(4));
}

#[tokio::test]
async fn known_and_unknown_numbers_reach_the_same_limit() {
    let app = TestApp::start().await;
    let unknown = Person { nir: people::nir("2550175999999"), ..people::nathalie() };
    for _ in 0..7 {
        let known = fail(&app, &nathalie_mistaken()).await;
        let stranger = fail(&app, &unknown).await;
        assert_eq!(known.body, stranger.body);
        assert_eq!(known.headers_but_the_date(), stranger.headers_but_the_date());
        app.advance(Duration::from_secs(7));
    }
}

#[tokio::test]
async fn attempts_from_another_address_do_not_block_the_person() {
    let app = TestApp::behind_a_proxy().await;
    for _ in 0..6 {
        from(&app, "203.0.113.9", &nathalie_mistaken()).await;
    }
    from(&app, "203.0.113.9", &people::nathalie()).await.problem(ErrorCode::TooManyAttempts);
    from(&app, "198.51.100.7", &people::nathalie()).await.view(201);
}

#[tokio::test]
async fn fifty_failures_for_one_number_from_all_addresses_block_it_for_a_while() {
    let app = TestApp::behind_a_proxy().await;
    for stranger in 0..10 {
        for _ in 0..5 {
            let answer = from(&app, &format!("203.0.113.{stranger}"), &nathalie_mistaken()).await;
            answer.problem(ErrorCode::IdentityNotRecognised);
        }
    }
    from(&app, "198.51.100.7", &people::nathalie()).await.problem(ErrorCode::TooManyAttempts);
    app.advance(HOUR);
    from(&app, "198.51.100.7", &people::nathalie()).await.view(201);
}

#[tokio::test]
async fn an_ipv6_prefix_counts_as_one_address() {
    let app = TestApp::behind_a_proxy().await;
    for host in 1..=5 {
        let address = format!("2001:db8:1:2::{host}");
        from(&app, &address, &nathalie_mistaken()).await.problem(ErrorCode::IdentityNotRecognised);
    }
    from(&app, "2001:db8:1:2::6", &nathalie_mistaken()).await.problem(ErrorCode::TooManyAttempts);
    from(&app, "2001:db8:1:3::1", &nathalie_mistaken()).await.problem(ErrorCode::IdentityNotRecognised);
}

#[tokio::test]
async fn a_forwarded_address_from_an_untrusted_peer_is_ignored() {
    let app = TestApp::start().await;
    for address in ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4", "192.0.2.5"] {
        from(&app, address, &nathalie_mistaken()).await.problem(ErrorCode::IdentityNotRecognised);
    }
    from(&app, "192.0.2.6", &nathalie_mistaken()).await.problem(ErrorCode::TooManyAttempts);
}

#[tokio::test]
async fn sixty_failures_an_hour_slow_an_address_down_and_never_block_it() {
    let app = TestApp::start().await;
    for number in 1..=60 {
        let person = Person { nir: people::nir(&format!("25501759990{number:02}")), ..people::nathalie() };
        fail(&app, &person).await.problem(ErrorCode::IdentityNotRecognised);
    }
    let wait = fail(&app, &people::bruno()).await.problem(ErrorCode::TooManyAttempts).retry_after_s.unwrap();
    assert!((1..=60).contains(&wait), "slowed down, not blocked: {wait} s");
    app.advance(Duration::from_secs(wait));
    app.visitor().post(PATH, &people::bruno().identity()).await.view(201);
}

#[tokio::test]
async fn a_hundred_concurrent_wrong_identities_cost_five_comparisons() {
    let app = TestApp::start().await;
    let tries = (0..100).map(|_| async { fail(&app, &nathalie_mistaken()).await.status.as_u16() });
    let answers = crate::support::all_at_once(tries).await;
    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 5, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 429).count(), 95, "{answers:?}");
}

fn nathalie_mistaken() -> Person {
    Person { serial: "10473920599", ..people::nathalie() }
}

async fn fail(app: &TestApp, person: &Person) -> Answer {
    app.visitor().post(PATH, &person.identity()).await
}

async fn from(app: &TestApp, address: &str, person: &Person) -> Answer {
    let body: Value = person.identity();
    app.send(app.request("POST", PATH).header("x-forwarded-for", address).json(&body)).await
}
