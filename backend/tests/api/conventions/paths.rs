//! Unknown paths and wrong methods.

use shared::api::ErrorCode;

use crate::support::TestApp;

#[tokio::test]
async fn an_unknown_api_path_is_a_problem_response() {
    let app = TestApp::start().await;
    for path in [
        "/api",
        "/api/",
        "/api/v1",
        "/api/v1/",
        "/api/v1/nothing",
        "/api/v2/activation",
        "/api/v1/activation/",
        "/api/v1/activation/nothing",
        "/api/v1/activation/code/verification/x",
        "/health",
        "/health/nothing",
    ] {
        app.visitor().get(path).await.problem(ErrorCode::NotFound);
    }
    for method in ["POST", "PUT", "DELETE"] {
        app.send(app.request(method, "/api/v1/nothing")).await.problem(ErrorCode::NotFound);
    }
}

#[tokio::test]
async fn a_wrong_method_gets_the_allowed_methods() {
    let app = TestApp::start().await;
    for (method, path, allowed) in [
        ("PUT", "/api/v1/activation", vec!["DELETE", "GET", "POST"]),
        ("PATCH", "/api/v1/activation", vec!["DELETE", "GET", "POST"]),
        ("GET", "/api/v1/activation/code", vec!["POST"]),
        ("DELETE", "/api/v1/activation/code/verification", vec!["POST"]),
        ("GET", "/api/v1/activation/consent", vec!["POST"]),
        ("GET", "/api/v1/activation/contact", vec!["POST"]),
        ("GET", "/api/v1/activation/account", vec!["POST"]),
        ("POST", "/api/v1/service", vec!["GET"]),
        ("POST", "/health/live", vec!["GET"]),
        ("POST", "/api/openapi.json", vec!["GET"]),
        ("POST", "/", vec!["GET"]),
    ] {
        let answer = app.send(app.request(method, path)).await;
        answer.problem(ErrorCode::MethodNotAllowed);
        let allow = answer.header("allow").expect("an Allow header");
        let mut named: Vec<&str> = allow.split(',').map(str::trim).filter(|it| *it != "HEAD").collect();
        named.sort_unstable();
        assert_eq!(named, allowed, "{method} {path}");
    }
}

#[tokio::test]
async fn a_path_longer_than_any_route_is_refused() {
    let app = TestApp::start().await;
    let of_bytes = |bytes: usize| format!("/{}", "a".repeat(bytes - 1));
    assert_eq!(
        app.visitor().get(&of_bytes(2048)).await.status.as_u16(),
        404,
        "unknown, and no more than that"
    );
    for bytes in [2049, 9000] {
        app.visitor().get(&of_bytes(bytes)).await.problem(ErrorCode::UriTooLong);
    }
}

#[tokio::test]
async fn a_query_string_is_ignored() {
    let app = TestApp::start().await;
    assert_eq!(app.visitor().get("/api/v1/service?a=b&a=c").await.status.as_u16(), 200);
}
