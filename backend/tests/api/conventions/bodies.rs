//! Request bodies: JSON, small, with exactly the fields of the call. The calls come from the OpenAPI document, so
//! a new call is tested without a change here.

use reqwest::header::CONTENT_TYPE;
use serde_json::{Map, Value};
use shared::api::ErrorCode;

use crate::support::{Answer, TestApp, people};

const PATH: &str = "/api/v1/activation";

/// A call that takes a body.
struct WithBody {
    method: String,
    path: String,
    /// A well-formed request body.
    example: Map<String, Value>,
}

impl WithBody {
    async fn send(&self, app: &TestApp, kind: &str, body: impl Into<Vec<u8>>) -> Answer {
        let request = app.request(&self.method, &self.path).header(CONTENT_TYPE, kind);
        app.send(request.body(body.into())).await
    }

    async fn send_json(&self, app: &TestApp, body: impl Into<Vec<u8>>) -> Answer {
        self.send(app, "application/json", body).await
    }
}

/// Every call with a body, from the OpenAPI document.
async fn calls(app: &TestApp) -> Vec<WithBody> {
    let document = app.visitor().get("/api/openapi.json").await.json();
    let mut calls = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let Some(body) = operation.get("requestBody") else { continue };
            let examples = body.pointer("/content/application~1json/examples").unwrap().as_object().unwrap();
            let example = examples.values().next().unwrap()["value"].as_object().unwrap().clone();
            calls.push(WithBody { method: method.to_uppercase(), path: path.clone(), example });
        }
    }
    assert!(
        calls.iter().any(|call| call.method == "POST" && call.path == PATH),
        "the first call of the journey"
    );
    calls
}

#[tokio::test]
async fn a_content_type_other_than_json_is_refused() {
    let app = TestApp::start().await;
    let before = app.records();
    for call in calls(&app).await {
        let body = Value::from(call.example.clone()).to_string();
        for kind in
            ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", "multipart/form-data"]
        {
            call.send(&app, kind, body.clone()).await.problem(ErrorCode::UnsupportedMediaType);
        }
        let without_kind = app.request(&call.method, &call.path).body(body);
        app.send(without_kind).await.problem(ErrorCode::UnsupportedMediaType);
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn a_charset_parameter_is_accepted() {
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
    for call in calls(&app).await {
        let of_bytes = |bytes: usize| format!("{{\"a\":\"{}\"}}", "x".repeat(bytes - 8));
        call.send_json(&app, of_bytes(16 * 1024)).await.problem(ErrorCode::MalformedJson);
        call.send_json(&app, of_bytes(16 * 1024 + 1)).await.problem(ErrorCode::BodyTooLarge);
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn a_chunked_body_over_16_kib_is_refused_too() {
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
async fn a_body_of_another_shape_is_malformed() {
    let app = TestApp::start().await;
    let before = app.records();
    let long_number = "9".repeat(400);
    let deep = format!("{}{}", "[".repeat(2000), "]".repeat(2000));
    let of_no_call: [&[u8]; 9] =
        [b"", b"{", b"[]", b"null", b"\"text\"", b"{} {}", b"{}}", long_number.as_bytes(), deep.as_bytes()];
    for call in calls(&app).await {
        for body in of_no_call {
            malformed(&app, &call, body).await;
        }
        for field in call.example.keys() {
            // Each field is a string, a boolean or an object.
            for value in ["null", "19551225", "\"\\ud800\"", "\"\u{1}\""] {
                malformed(&app, &call, format!("{{\"{field}\": {value}}}").as_bytes()).await;
            }
            malformed(&app, &call, &[b"{\"", field.as_bytes(), b"\": \"\xff\xfe\"}"].concat()).await;
        }
    }
    app.assert_nothing_happened_since(&before);
}

#[tokio::test]
async fn every_call_refuses_unknown_and_duplicate_fields() {
    let app = TestApp::start().await;
    let before = app.records();
    for call in calls(&app).await {
        malformed(&app, &call, b"{\"unknown\": 1}").await;
        for (field, value) in &call.example {
            malformed(&app, &call, format!("{{\"{field}\": {value}, \"{field}\": {value}}}").as_bytes())
                .await;
            malformed(&app, &call, format!("{{\"{field}\": {value}, \"is_admin\": true}}").as_bytes()).await;
            for (inner, value) in value.as_object().into_iter().flatten() {
                for second in [format!("\"{inner}\": {value}"), "\"colour\": \"green\"".to_owned()] {
                    let body = format!("{{\"{field}\": {{\"{inner}\": {value}, {second}}}}}");
                    malformed(&app, &call, body.as_bytes()).await;
                }
            }
        }
    }
    app.assert_nothing_happened_since(&before);
}

/// Sends the body and asserts that it is malformed and that the response repeats nothing of it.
async fn malformed(app: &TestApp, call: &WithBody, body: &[u8]) {
    let answer = call.send_json(app, body).await;
    let sent = format!("{} {}: {:.60}", call.method, call.path, String::from_utf8_lossy(body));
    assert_eq!(answer.status.as_u16(), 400, "{sent}: {}", answer.text());
    answer.problem(ErrorCode::MalformedJson);
    assert!(answer.text().len() < 200, "{sent}: {}", answer.text());
}
