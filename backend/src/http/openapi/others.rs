//! The endpoints outside the contract: health, this document, and the messages of a demonstration.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use shared::api::{CookieUse, ErrorCode, Problem};
use utoipa::ToSchema;

use super::answers::{self, Problems};
use super::schemas::reference;
use crate::settings::Mode;

/// The `GET` operation of each path.
pub(super) fn operations(mode: Mode) -> Vec<(&'static str, Value)> {
    let mut operations =
        vec![("/health/live", live()), ("/health/ready", ready()), ("/api/openapi.json", document())];
    match mode {
        Mode::Real => {}
        Mode::Demo => operations.push(("/demo/messages", messages())),
    }
    operations
}

/// The problems of these endpoints.
pub(super) fn problems() -> Vec<Problems> {
    vec![too_long(), not_ready()]
}

fn too_long() -> Problems {
    Problems::new(414, vec![ErrorCode::UriTooLong], CookieUse::NONE)
}

fn not_ready() -> Problems {
    Problems::new(503, vec![ErrorCode::Unavailable], CookieUse::NONE)
}

fn live() -> Value {
    let success = answers::success("It is", Some(health("live")), CookieUse::NONE);
    read("IsLive", "Whether the process is running", [("200", success), ("414", too_long().reference())])
}

fn ready() -> Value {
    let success = answers::success("It is", Some(health("ready")), CookieUse::NONE);
    let answers = [("200", success), ("414", too_long().reference()), ("503", not_ready().reference())];
    read("IsReady", "Whether the database is reachable and has its tables", answers)
}

fn document() -> Value {
    let schema = json!({
        "type": "object",
        "required": ["openapi", "info", "paths", "components"],
        "properties": { "openapi": { "type": "string", "pattern": r"^3\.1\." } },
    });
    let success = answers::success("OpenAPI 3.1", Some(schema), CookieUse::NONE);
    read("Describe", "This document", [("200", success), ("414", too_long().reference())])
}

/// Not a call of the API, so it has none of the API's headers.
fn messages() -> Value {
    let message = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["channel", "to", "subject", "text", "code", "sent_at"],
        "properties": {
            "channel": reference("Channel"),
            "to": { "type": "string" },
            "subject": { "type": "string", "description": "Empty for an SMS." },
            "text": { "type": "string" },
            "code": { "type": ["string", "null"], "description": "The code in the text, without its spaces." },
            "sent_at": { "type": "string", "format": "date-time" },
        },
    });
    let body = json!({ "schema": { "type": "array", "items": message } });
    let success = json!({ "description": "Newest first", "content": { "application/json": body } });
    let problem = json!({ "schema": reference(&Problem::name()) });
    let too_long =
        json!({ "description": "`uri_too_long`", "content": { "application/problem+json": problem } });
    read("ShowMessages", "What a demonstration would have sent", [("200", success), ("414", too_long)])
}

fn health(status: &str) -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["status"],
        "properties": { "status": { "const": status } },
    })
}

fn read<const N: usize>(name: &str, summary: &str, answers: [(&str, Value); N]) -> Value {
    json!({ "operationId": name, "summary": summary, "responses": BTreeMap::from(answers) })
}
