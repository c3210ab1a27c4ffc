//! The doors beside the calls of the contract: health, this document, and a demonstration's messages.

use serde_json::{Value, json};
use shared::api::ErrorCode;

use super::answers::{self, Problems};
use crate::settings::Mode;

/// Each path with its `GET`.
pub(super) fn operations(mode: Mode) -> Vec<(&'static str, Value)> {
    let mut operations =
        vec![("/health/live", live()), ("/health/ready", ready()), ("/api/openapi.json", document())];
    match mode {
        Mode::Real => {}
        Mode::Demo => operations.push(("/demo/messages", messages())),
    }
    operations
}

/// The problems that these doors answer with.
pub(super) fn problems() -> Vec<Problems> {
    vec![too_long(), not_ready()]
}

fn too_long() -> Problems {
    Problems::new(414, vec![ErrorCode::UriTooLong], false)
}

fn not_ready() -> Problems {
    Problems::new(503, vec![ErrorCode::Unavailable], false)
}

fn live() -> Value {
    read("IsLive", "The process lives", answers::success("It does", Some(health("live")), false))
}

fn ready() -> Value {
    let success = answers::success("It is", Some(health("ready")), false);
    let mut operation = read("IsReady", "Database and migrations are there", success);
    operation["responses"]["503"] = not_ready().reference();
    operation
}

fn document() -> Value {
    let schema = json!({
        "type": "object",
        "required": ["openapi", "info", "paths", "components"],
        "properties": { "openapi": { "type": "string", "pattern": r"^3\.1\." } },
    });
    read("Describe", "This document", answers::success("OpenAPI 3.1", Some(schema), false))
}

fn messages() -> Value {
    let message = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["channel", "to", "subject", "text", "code", "sent_at"],
        "properties": {
            "channel": super::schemas::reference("Channel"),
            "to": { "type": "string" },
            "subject": { "type": "string", "description": "Empty for an SMS." },
            "text": { "type": "string" },
            "code": { "type": ["string", "null"], "description": "The code in it, without its spaces." },
            "sent_at": { "type": "string", "format": "date-time" },
        },
    });
    let body = json!({ "type": "array", "items": message });
    // No answer of the API: none of its headers but this.
    let response = json!({
        "description": "Newest first",
        "headers": { "Cache-Control": { "$ref": "#/components/headers/CacheControl" } },
        "content": { "application/json": { "schema": body } },
    });
    let mut operation = read("ShowMessages", "What a demonstration would have sent", response);
    let mut too_long = too_long().response();
    too_long["headers"] = json!({});
    operation["responses"]["414"] = too_long;
    operation
}

fn health(status: &str) -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["status"],
        "properties": { "status": { "const": status } },
    })
}

fn read(name: &str, summary: &str, response: Value) -> Value {
    let responses = json!({ "200": response, "414": too_long().reference() });
    json!({ "operationId": name, "summary": summary, "responses": responses })
}
