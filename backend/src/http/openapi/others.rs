//! The doors beside the calls of the contract: health, this document, and a demonstration's messages.

use serde_json::{Value, json};
use shared::api::ErrorCode;

use super::answers;
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

fn live() -> Value {
    read("IsLive", "The process lives", "200", answers::success("It does", Some(health("live")), false))
}

fn ready() -> Value {
    let success = answers::success("It is", Some(health("ready")), false);
    let mut operation = read("IsReady", "Database and migrations are there", "200", success);
    operation["responses"]["503"] = answers::problem(503, &[ErrorCode::Unavailable], false);
    operation
}

fn document() -> Value {
    let schema = json!({
        "type": "object",
        "required": ["openapi", "info", "paths", "components"],
        "properties": { "openapi": { "type": "string", "pattern": r"^3\.1\." } },
    });
    read("Describe", "This document", "200", answers::success("OpenAPI 3.1", Some(schema), false))
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
    let mut operation = read("ShowMessages", "What a demonstration would have sent", "200", response);
    operation["responses"]["414"]["headers"] = json!({});
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

fn read(name: &str, summary: &str, status: &str, response: Value) -> Value {
    let too_long = answers::problem(414, &[ErrorCode::UriTooLong], false);
    json!({ "operationId": name, "summary": summary, "responses": { status: response, "414": too_long } })
}
