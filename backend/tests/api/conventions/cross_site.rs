//! Cross-site writes are refused, whatever cookie they carry.

use shared::api::ErrorCode;
use shared::journey::Step;

use crate::support::{Answer, JOURNEY, TestApp, people};

#[tokio::test]
async fn a_cross_site_write_is_refused() {
    let app = TestApp::start().await;
    let mut traveller = app.visitor().begin(&people::nathalie()).await;
    let own = app.address();
    let writes = writes(&app).await;
    let before = app.records();
    for headers in [
        vec![("sec-fetch-site", "cross-site")],
        vec![("sec-fetch-site", "same-site")],
        vec![("sec-fetch-site", "unheard-of")],
        vec![("origin", "https://evil.example")],
        vec![("origin", "null")],
        vec![("origin", "http://localhost:8081")],
        vec![("origin", own.as_str()), ("sec-fetch-site", "cross-site")],
        vec![("origin", "https://evil.example"), ("sec-fetch-site", "same-origin")],
    ] {
        for (method, path) in &writes {
            let answer = write(&app, method, path, traveller.cookie(), &headers).await;
            answer.problem(ErrorCode::CrossSite);
        }
    }
    app.assert_nothing_happened_since(&before);
    assert_eq!(traveller.step().await, Step::SendCode);
}

#[tokio::test]
async fn same_origin_pages_and_programs_without_browser_headers_may_write() {
    let app = TestApp::start().await;
    let own = app.address();
    for headers in [
        vec![],
        vec![("sec-fetch-site", "same-origin"), ("origin", own.as_str())],
        vec![("sec-fetch-site", "none")],
        vec![("origin", own.as_str())],
    ] {
        let traveller = app.visitor().begin(&people::nathalie()).await;
        let answer = write(&app, "DELETE", "/api/v1/activation", traveller.cookie(), &headers).await;
        assert_eq!(answer.status.as_u16(), 204, "{headers:?}");
    }
}

#[tokio::test]
async fn a_cross_site_read_is_allowed() {
    let app = TestApp::start().await;
    let request = app.request("GET", "/api/v1/service").header("sec-fetch-site", "cross-site");
    assert_eq!(app.send(request.header("origin", "https://evil.example")).await.status.as_u16(), 200);
}

#[tokio::test]
async fn a_demonstration_accepts_any_origin_of_this_machine_and_no_other() {
    let app = TestApp::demonstration().await;
    for (origin, status) in [
        ("http://localhost:8081", 401),
        ("http://127.0.0.1:8081", 401),
        ("http://[::1]:8081", 401),
        ("https://evil.example", 403),
        ("http://localhost.evil.example", 403),
        ("null", 403),
    ] {
        let answer = write(&app, "DELETE", "/api/v1/activation", "", &[("origin", origin)]).await;
        assert_eq!(answer.status.as_u16(), status, "{origin}");
    }
}

/// Every call that writes, from the OpenAPI document.
async fn writes(app: &TestApp) -> Vec<(String, String)> {
    let document = app.visitor().get("/api/openapi.json").await.json();
    let paths = document["paths"].as_object().unwrap();
    let calls = paths.iter().flat_map(|(path, methods)| {
        methods.as_object().unwrap().keys().map(move |method| (method.to_uppercase(), path.clone()))
    });
    let writes: Vec<_> = calls.filter(|(method, _)| method != "GET").collect();
    assert!(writes.contains(&("DELETE".to_owned(), "/api/v1/activation".to_owned())), "{writes:?}");
    writes
}

async fn write(app: &TestApp, method: &str, path: &str, cookie: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = app.request(method, path).header("cookie", format!("{JOURNEY}={cookie}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    if method == "POST" {
        request = request.json(&people::nathalie().identity());
    }
    app.send(request).await
}
