//! The OpenAPI 3.1 document, generated from the contract: each call with its schemas, an example with data of the
//! demonstration, and every error with its status and members.
//!
//! A fuzzer tests the server against it and reports every response that it does not describe.
//! Must not know: what an action does.

mod answers;
mod description;
mod examples;
mod others;
mod schemas;

use std::collections::BTreeMap;

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use serde_json::{Map, Value, json};
use shared::api::{Cookie, Problem};

use super::cookies;
use crate::settings::Mode;

use answers::Problems;
pub(super) use description::Description;
pub(super) use examples::Examples;

/// The document of these calls as JSON. The names of cookies depend on `is_secure`, and a demonstration has one
/// more path.
pub(super) fn print(calls: Vec<Description>, is_secure: bool, mode: Mode) -> String {
    // `#` formats the value as indented JSON.
    format!("{:#}\n", describe(calls, is_secure, mode))
}

/// The document, generated once at start.
#[derive(Debug)]
pub(super) struct Document(pub(super) String);

/// `GET /api/openapi.json`.
pub(super) async fn show(document: web::Data<Document>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "application/json"))
        .body(document.get_ref().0.clone())
}

fn describe(calls: Vec<Description>, is_secure: bool, mode: Mode) -> Value {
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut named = schemas::named::<Problem>();
    let mut problems = others::problems();
    for call in calls {
        problems.extend(call.problems());
        paths.entry(call.path()).or_default().insert(call.method(), call.operation());
        named.extend(call.into_schemas());
    }
    for (path, operation) in others::operations(mode) {
        paths.entry(path.to_owned()).or_default().insert("get".to_owned(), operation);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "espace-sante",
            "description": "Activate a health space. Errors are codes; the client has the words for them.",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "paths": paths,
        "components": {
            "headers": answers::headers(),
            "responses": to_responses(problems),
            "schemas": schemas::to_json(named),
            "securitySchemes": security_schemes(is_secure),
        },
    })
}

fn security_schemes(is_secure: bool) -> Map<String, Value> {
    let scheme = |cookie: &Cookie| {
        let description = match cookie {
            Cookie::Journey => {
                "Set by `POST /api/v1/activation`, and replaced when the provisional code is verified. \
                                On a plain-http loopback listener its name has no prefix."
            }
        };
        let name = cookies::name(*cookie, is_secure);
        let scheme = json!({ "type": "apiKey", "in": "cookie", "name": name, "description": description });
        (cookie.name().to_owned(), scheme)
    };
    Cookie::ALL.iter().map(scheme).collect()
}

/// The responses by name, without duplicates.
fn to_responses(problems: Vec<Problems>) -> Map<String, Value> {
    problems.into_iter().map(|problems| (problems.name(), problems.response())).collect()
}
