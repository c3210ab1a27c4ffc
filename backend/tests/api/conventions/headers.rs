//! The security headers, on every kind of response.

use reqwest::header::CONTENT_TYPE;

use crate::support::{Answer, TestApp, people};

/// One response of each kind, by name.
async fn every_kind(app: &TestApp) -> Vec<(&'static str, Answer)> {
    let json = |path: &str, body: &str| {
        app.request("POST", path).header(CONTENT_TYPE, "application/json").body(body.to_owned())
    };
    let start = "/api/v1/activation";
    let mut answers = Vec::new();
    for (name, request) in [
        ("a success", app.request("POST", start).json(&people::nathalie().identity())),
        ("no journey", app.request("GET", start)),
        ("malformed JSON", json(start, "{")),
        ("refused fields", json(start, "{}")),
        ("not recognised", app.request("POST", start).json(&people::left().identity())),
        ("too large", json(start, &"x".repeat(20_000))),
        ("not JSON", app.request("POST", start).body("x")),
        ("wrong method", app.request("PUT", start)),
        ("cross site", app.request("DELETE", start).header("sec-fetch-site", "cross-site")),
        ("unknown call", app.request("GET", "/api/v1/nothing")),
        ("the service", app.request("GET", "/api/v1/service")),
        ("OpenAPI", app.request("GET", "/api/openapi.json")),
        ("health", app.request("GET", "/health/live")),
        ("a document", app.request("GET", "/")),
        ("the head of a document", app.request("HEAD", "/activer")),
        ("a redirection", app.request("GET", "/activer/")),
        ("a file", app.request("GET", "/client-0123456789abcdef.js")),
        ("an unknown page", app.request("GET", "/nothing")),
        ("the QR code", app.request("GET", "/qr.svg")),
        ("the manifest", app.request("GET", "/manifest.webmanifest")),
        ("robots.txt", app.request("GET", "/robots.txt")),
        ("demo messages without the mode", app.request("GET", "/demo/messages")),
    ] {
        answers.push((name, app.send(request).await));
    }
    let tag = answers.iter().find(|(name, _)| *name == "a document").unwrap().1.header("etag").unwrap();
    let known = app.request("GET", "/").header("if-none-match", tag);
    answers.push(("what the client has already", app.send(known).await));
    answers
}

#[tokio::test]
async fn every_kind_of_response_has_the_security_headers() {
    let app = TestApp::start().await;
    for (name, answer) in every_kind(&app).await {
        for (header, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(header), Some(value), "{header} on {name}");
        }
        let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("a policy on {name}"));
        for directive in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action '"]
        {
            assert!(policy.contains(directive), "{directive} on {name}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
        assert!(answer.header("permissions-policy").is_some_and(|it| it.contains("camera=()")), "on {name}");
        assert_eq!(answer.header("strict-transport-security"), None, "no TLS here: {name}");
        assert_eq!(answer.header("server"), None, "{name}");
    }
}

#[tokio::test]
async fn api_responses_are_never_cached() {
    let app = TestApp::start().await;
    for (name, answer) in every_kind(&app).await {
        let is_client = ["document", "file", "page", "QR", "manifest", "robots", "redirection", "client has"];
        if !is_client.iter().any(|part| name.contains(part)) && !name.starts_with("demo") {
            assert_eq!(answer.header("cache-control"), Some("no-store"), "{name}");
        }
    }
}

#[tokio::test]
async fn behind_tls_hsts_is_sent_and_cookies_are_secure() {
    let app = TestApp::behind_tls().await;
    for (name, answer) in every_kind(&app).await {
        let hsts = answer.header("strict-transport-security").unwrap_or_else(|| panic!("HSTS on {name}"));
        assert!(hsts.starts_with("max-age="), "{hsts}");
    }
    let answer = app.visitor().post("/api/v1/activation", &people::nathalie().identity()).await;
    let cookie = answer.set_cookie("__Host-journey").expect("the prefixed cookie");
    for attribute in ["Secure", "HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.split("; ").any(|part| part == attribute), "{attribute}: {cookie}");
    }
    assert!(!cookie.contains("Domain"));
}
