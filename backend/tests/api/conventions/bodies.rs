//! Bodies: JSON, small, exactly what the call takes.

use reqwest::header::CONTENT_TYPE;
use shared::api::ErrorCode;

use crate::support::{Answer, TestApp, people};

const PATH: &str = "/api/v1/activation";

/// Every call with a body.
const WITH_BODY: [&str; 6] = [
    "/api/v1/activation",
    "/api/v1/activation/code",
    "/api/v1/activation/code/verification",
    "/api/v1/activation/consent",
    "/api/v1/activation/contact",
    "/api/v1/activation/account",
];

#[tokio::test]
async fn only_json_is_taken() {
    let app = TestApp::start().await;
    let body = people::nathalie().identity().to_string();
    let before = app.records();
    for path in WITH_BODY {
        for kind in
            ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", "multipart/form-data"]
        {
            let request = app.request("POST", path).header(CONTENT_TYPE, kind).body(body.clone());
            app.send(request).await.problem(ErrorCode::UnsupportedMediaType);
        }
        app.send(app.request("POST", path).body(body.clone())).await.problem(ErrorCode::UnsupportedMediaType);
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn json_may_say_its_charset() {
    let app = TestApp::start().await;
    let body = people::nathalie().identity().to_string();
    let request =
        app.request("POST", PATH).header(CONTENT_TYPE, "application/json; charset=utf-8").body(body);
    app.send(request).await.view(201);
}

#[tokio::test]
async fn a_body_over_16_kib_is_refused() {
    let app = TestApp::start().await;
    let before = app.records();
    for path in WITH_BODY {
        let body = format!("{{\"a\":\"{}\"}}", "x".repeat(16 * 1024));
        post(&app, path, body.into_bytes()).await.problem(ErrorCode::BodyTooLarge);
    }
    let just_small_enough = format!("{{\"a\":\"{}\"}}", "x".repeat(16 * 1024 - 8));
    post(&app, PATH, just_small_enough.into_bytes()).await.problem(ErrorCode::MalformedJson);
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn a_body_without_a_length_is_cut_at_16_kib_too() {
    let app = TestApp::start().await;
    let sent = app.raw(|wire| {
        wire.push_str("POST /api/v1/activation HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n");
        wire.push_str("transfer-encoding: chunked\r\nconnection: close\r\n\r\n");
        for _ in 0..20 {
            wire.push_str(&format!("400\r\n{}\r\n", "x".repeat(1024)));
        }
        wire.push_str("0\r\n\r\n");
    });
    assert!(sent.await.starts_with("HTTP/1.1 413 "));
}

#[tokio::test]
async fn what_is_not_exactly_the_json_of_the_call_is_malformed() {
    let app = TestApp::start().await;
    let before = app.records();
    let long_number = "9".repeat(400);
    let deep = format!("{}{}", "[".repeat(2000), "]".repeat(2000));
    let bodies: [&[u8]; 15] = [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\"text\"",
        b"{} {}",
        b"{}}",
        b"{\"birth_date\": 19551225}",
        b"{\"birth_date\": null}",
        b"{\"birth_date\": \"1955-12-25\", \"birth_date\": \"1955-12-25\"}",
        b"{\"card\": {\"nir\": \"1\", \"nir\": \"2\"}}",
        b"{\"birth_date\": \"1955-12-25\", \"is_admin\": true}",
        b"{\"card\": {\"kind\": \"with_photo\", \"colour\": \"green\"}}",
        b"{\"birth_date\": \"\xff\xfe\"}",
        b"{\"birth_date\": \"\\ud800\"}",
    ];
    for body in bodies.into_iter().chain([long_number.as_bytes(), deep.as_bytes()]) {
        let answer = post(&app, PATH, body.to_vec()).await;
        answer.problem(ErrorCode::MalformedJson);
        assert!(answer.text().len() < 200, "nothing of the body comes back: {}", answer.text());
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn every_call_refuses_fields_that_it_does_not_know_and_fields_twice() {
    let app = TestApp::start().await;
    for path in WITH_BODY {
        post(&app, path, b"{\"unknown\": 1}".to_vec()).await.problem(ErrorCode::MalformedJson);
    }
    for (path, field, value) in [
        ("/api/v1/activation", "birth_date", "\"1955-12-25\""),
        ("/api/v1/activation/code", "channel", "\"email\""),
        ("/api/v1/activation/code/verification", "code", "\"H7GCF3KVC2D9\""),
        ("/api/v1/activation/consent", "terms_accepted", "true"),
        ("/api/v1/activation/contact", "confirmed", "true"),
        ("/api/v1/activation/account", "identifier", "\"nathalie.c\""),
    ] {
        let twice = format!("{{\"{field}\": {value}, \"{field}\": {value}}}");
        post(&app, path, twice.into_bytes()).await.problem(ErrorCode::MalformedJson);
    }
}

async fn post(app: &TestApp, path: &str, body: Vec<u8>) -> Answer {
    app.send(app.request("POST", path).header(CONTENT_TYPE, "application/json").body(body)).await
}
