//! `GET /api/openapi.json`: complete enough that a fuzzer drives the server from it.

use serde_json::{Value, json};
use shared::api::{
    BASE, Call, ConfirmContact, Consent, CreateAccount, ErrorCode, FindActivation, FindService,
    ForgetActivation, Method, SendCode, StartActivation, VerifyCode,
};
use shared::field::FieldCode;

use crate::support::TestApp;

#[tokio::test]
async fn every_call_of_the_contract_is_described_with_its_success_and_errors() {
    let document = document().await;
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    described::<StartActivation>(&document);
    described::<FindActivation>(&document);
    described::<ForgetActivation>(&document);
    described::<SendCode>(&document);
    described::<VerifyCode>(&document);
    described::<Consent>(&document);
    described::<ConfirmContact>(&document);
    described::<CreateAccount>(&document);
    described::<FindService>(&document);
}

#[tokio::test]
async fn the_calls_stand_under_the_base_and_nothing_else_does() {
    let document = document().await;
    assert_eq!(document["servers"][0]["url"], BASE);
    let mut paths: Vec<&str> = document["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "/activation",
            "/activation/account",
            "/activation/code",
            "/activation/code/verification",
            "/activation/consent",
            "/activation/contact",
            "/service",
        ]
    );
}

#[tokio::test]
async fn every_reference_leads_to_a_schema() {
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
async fn codes_are_described_as_they_cross_the_wire() {
    let document = document().await;
    let listed = |schema: &str| document["components"]["schemas"][schema]["enum"].clone();
    let errors: Vec<&str> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    let fields: Vec<&str> = FieldCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!((listed("ErrorCode"), listed("FieldCode")), (json!(errors), json!(fields)));
}

#[tokio::test]
async fn every_field_of_a_request_is_described_as_needed() {
    let document = document().await;
    for request in [
        "StartActivation",
        "CardNumbers",
        "SendCode",
        "VerifyCode",
        "Consent",
        "ConfirmContact",
        "CreateAccount",
    ] {
        let schema = &document["components"]["schemas"][request];
        let fields: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
        let mut required: Vec<&str> =
            schema["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        required.sort_unstable();
        assert_eq!(required, fields, "{request}");
        assert_eq!(schema["additionalProperties"], false, "{request}");
    }
}

fn described<C: Call>(document: &Value) {
    let path = C::PATH;
    let method = match C::METHOD {
        Method::Get => "get",
        Method::Post => "post",
        Method::Delete => "delete",
    };
    let call = &document["paths"][path][method];
    assert!(call.is_object(), "{method} {path}");
    let responses = call["responses"].as_object().unwrap();
    assert!(responses.contains_key(&C::SUCCESS.to_string()), "{method} {path}");
    for code in C::ERRORS.iter().chain(anywhere(C::METHOD)) {
        let response = &responses[&code.status().to_string()];
        assert!(
            response["content"]["application/problem+json"].is_object(),
            "{method} {path} answers {} as a problem",
            code.as_str()
        );
    }
    assert_eq!(call["requestBody"].is_object(), C::METHOD == Method::Post, "{method} {path}");
}

/// What any call with a body can meet.
const fn anywhere(method: Method) -> &'static [ErrorCode] {
    match method {
        Method::Post => ErrorCode::ANYWHERE,
        Method::Get | Method::Delete => &[ErrorCode::Internal, ErrorCode::Unavailable],
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
    let app = TestApp::start().await;
    let answer = app.visitor().get("/api/openapi.json").await;
    assert_eq!(answer.status.as_u16(), 200);
    answer.json()
}
