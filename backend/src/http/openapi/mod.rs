//! The OpenAPI 3.1 document, made of the contract itself: each call with its schemas, an example that a
//! person of the demonstration could send, and every error with its status and what it carries.
//!
//! A fuzzer drives the server from it and takes it at its word: what is not told here may not happen.
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
use shared::api::Problem;

use super::cookies;
use super::server::api;
use crate::App;
use crate::settings::Mode;

use answers::Problems;
pub(super) use description::Description;
pub(super) use examples::Examples;
pub(super) use schemas::Schemas;

/// The name of the security scheme: the cookie of a journey.
const COOKIE: &str = "journey";

/// The document of a real service behind TLS, as JSON.
#[must_use]
pub fn document() -> String {
    print(cookies::SECURE_NAME, Mode::Real)
}

/// `GET /api/openapi.json`: on a plain listener the cookie has another name, and a demonstration one more door.
pub(super) async fn show(app: web::Data<App>) -> HttpResponse {
    let document = print(cookies::name(&app), app.settings.mode);
    HttpResponse::Ok().insert_header((header::CONTENT_TYPE, "application/json")).body(document)
}

fn print(cookie: &str, mode: Mode) -> String {
    // With `#` every value in it can become JSON: text, numbers, lists and maps.
    format!("{:#}\n", describe(api().into_descriptions(), cookie, mode))
}

fn describe(calls: Vec<Description>, cookie: &str, mode: Mode) -> Value {
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut named = schemas::named::<Problem>();
    let mut problems = others::problems();
    for call in calls {
        problems.extend(call.problems());
        paths.entry(call.path()).or_default().insert(call.method().to_owned(), call.operation());
        named.extend(call.into_schemas());
    }
    for (path, operation) in others::operations(mode) {
        paths.entry(path.to_owned()).or_default().insert("get".to_owned(), operation);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "espace-sante",
            "description": "Activate a health space. Errors are codes; words are the client's.",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "paths": paths,
        "components": {
            "headers": answers::headers(),
            "responses": to_responses(problems),
            "schemas": schemas::to_json(named),
            "securitySchemes": {
                COOKIE: {
                    "type": "apiKey",
                    "in": "cookie",
                    "name": cookie,
                    "description": "Set by `POST /api/v1/activation`, and anew where trust rises. \
                                    On a plain-http loopback listener its name has no prefix.",
                },
            },
        },
    })
}

/// Each once, by name.
fn to_responses(problems: Vec<Problems>) -> Map<String, Value> {
    problems.into_iter().map(|problems| (problems.name(), problems.response())).collect()
}
