//! `GET /api/openapi.json`: complete enough for a fuzzer to drive the server.

mod snapshot;

use serde_json::{Value, json};
use shared::api::{BASE, Endpoint, ErrorCode, Method};
use shared::field::FieldCode;

use crate::support::TestApp;

#[tokio::test]
async fn every_call_is_described_with_its_success_and_errors() {
    let document = document().await;
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    for endpoint in shared::api::all() {
        described(&document, endpoint);
    }
}

#[tokio::test]
async fn paths_are_absolute_and_nothing_else_is_described() {
    let document = document().await;
    assert!(document["servers"].is_null(), "the paths are absolute and need no base URL");
    let mut paths: Vec<&str> = document["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "/api/openapi.json",
            "/api/v1/activation",
            "/api/v1/activation/account",
            "/api/v1/activation/code",
            "/api/v1/activation/code/verification",
            "/api/v1/activation/consent",
            "/api/v1/activation/contact",
            "/api/v1/activation/contact/email",
            "/api/v1/activation/contact/pending",
            "/api/v1/activation/contact/phone",
            "/api/v1/activation/contact/verification",
            "/api/v1/activation/person",
            "/api/v1/activation/representative",
            "/api/v1/service",
            "/health/live",
            "/health/ready",
        ]
    );
}

#[tokio::test]
async fn a_demonstration_also_describes_its_messages() {
    let described = |document: Value| document["paths"]["/demo/messages"]["get"].is_object();
    assert!(described(of(&TestApp::demonstration().await).await));
    assert!(!described(document().await));
}

#[tokio::test]
async fn the_cookie_is_described_by_its_actual_name() {
    let name = |document: Value| document["components"]["securitySchemes"]["journey"]["name"].clone();
    assert_eq!(name(of(&TestApp::behind_tls().await).await), "__Host-journey");
    assert_eq!(name(document().await), "journey");
}

#[tokio::test]
async fn every_reference_resolves_to_a_schema() {
    let document = document().await;
    let mut references = Vec::new();
    collect_references(&document, &mut references);
    assert!(!references.is_empty());
    for reference in references {
        let pointer = reference.strip_prefix('#').expect("a reference inside the document");
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

#[tokio::test]
async fn error_codes_are_described_by_their_wire_names() {
    let document = document().await;
    let listed = |schema: &str| document["components"]["schemas"][schema]["enum"].clone();
    let errors: Vec<&str> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    let fields: Vec<&str> = FieldCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!((listed("ErrorCode"), listed("FieldCode")), (json!(errors), json!(fields)));
}

#[tokio::test]
async fn every_request_field_is_required_and_no_other_is_allowed() {
    let document = document().await;
    let requests = requests(&document);
    assert_eq!(requests.len(), 11);
    for request in requests.into_iter().chain(["CardNumbers".to_owned()]) {
        let schema = &document["components"]["schemas"][&request];
        let fields: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
        let mut required: Vec<&str> =
            schema["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        required.sort_unstable();
        assert_eq!(required, fields, "{request}");
        assert_eq!(schema["additionalProperties"], false, "{request}");
    }
}

#[tokio::test]
async fn each_person_of_the_demonstration_is_an_example_of_the_first_request() {
    let document = document().await;
    let begin = &document["paths"]["/api/v1/activation"]["post"]["requestBody"];
    let examples = begin["content"]["application/json"]["examples"].as_object().unwrap();
    assert_eq!(examples.len(), backend::demo::people().count());
}

fn described(document: &Value, endpoint: &Endpoint) {
    let path = format!("{BASE}{}", endpoint.path);
    let (method, writes) = match endpoint.method {
        Method::Get => ("get", false),
        Method::Post => ("post", true),
        Method::Put => ("put", true),
        Method::Delete => ("delete", false),
    };
    let call = &document["paths"][&path][method];
    assert!(call.is_object(), "{method} {path}");
    let success = resolved(document, &call["responses"][endpoint.success.to_string()]);
    assert!(success["headers"]["Cache-Control"].is_object(), "{method} {path}");
    for code in endpoint.all_errors().chain(anywhere(endpoint.method).iter().copied()) {
        let answer = resolved(document, &call["responses"][code.status().to_string()]);
        let problem = &answer["content"]["application/problem+json"]["schema"];
        let listed = problem.to_string().contains(&format!("{{\"const\":\"{}\"}}", code.as_str()));
        assert!(listed, "{method} {path} lists {} as a problem", code.as_str());
        let waits = matches!(code.status(), 429 | 503);
        assert_eq!(answer["headers"]["Retry-After"].is_object(), waits, "{method} {path} {}", code.as_str());
    }
    let is_inside = endpoint.cookies.requires.is_some();
    assert_eq!(call["security"].is_array(), is_inside, "{method} {path}");
    let body = &call["requestBody"]["content"]["application/json"];
    assert_eq!(body["examples"].is_object() && body["schema"].is_object(), writes, "{method} {path}");
}

/// The errors that any call can return.
const fn anywhere(method: Method) -> &'static [ErrorCode] {
    match method {
        Method::Post | Method::Put => ErrorCode::ANYWHERE,
        Method::Get => &[ErrorCode::UriTooLong, ErrorCode::Internal, ErrorCode::Unavailable],
        Method::Delete => &[ErrorCode::CrossSite, ErrorCode::Internal, ErrorCode::Unavailable],
    }
}

/// The names of the request schemas.
fn requests(document: &Value) -> Vec<String> {
    let operations =
        document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    operations
        .filter_map(|call| call["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str())
        .map(|reference| reference.rsplit('/').next().unwrap().to_owned())
        .collect()
}

fn resolved<'a>(document: &'a Value, answer: &'a Value) -> &'a Value {
    match answer["$ref"].as_str().and_then(|reference| reference.strip_prefix('#')) {
        Some(pointer) => document.pointer(pointer).expect("a described answer"),
        None => answer,
    }
}

fn collect_references(value: &Value, found: &mut Vec<String>) {
    if let Some(members) = value.as_object() {
        found.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
        members.values().for_each(|member| collect_references(member, found));
    }
    value.as_array().into_iter().flatten().for_each(|item| collect_references(item, found));
}

async fn document() -> Value {
    of(&TestApp::start().await).await
}

async fn of(app: &TestApp) -> Value {
    let answer = app.visitor().get("/api/openapi.json").await;
    assert_eq!(answer.status.as_u16(), 200);
    answer.json()
}
