//! Responses: their headers, successes, and problems with the members of each code.

use serde_json::{Map, Value, json};
use shared::api::{Cookie, CookieUse, ErrorCode, Problem, VERSION_HEADER};
use utoipa::ToSchema;

use super::schemas::reference;

/// The headers that responses refer to.
pub(super) fn headers() -> Value {
    json!({
        "CacheControl": {
            "description": "No cache may store a response.",
            "required": true,
            "schema": { "type": "string", "const": "no-store" },
        },
        "ServiceVersion": {
            "description": "The server's version. A client of another version reloads at its next screen.",
            "required": true,
            "schema": { "type": "string", "pattern": r"^[0-9]+\.[0-9]+\.[0-9]+" },
        },
        "RetryAfter": {
            "description": "Seconds until the same request may succeed.",
            "required": true,
            "schema": { "type": "integer", "minimum": 0 },
        },
        "Journey": {
            "description": "The journey's cookie, which expires with the journey; an empty one if the journey was abandoned.",
            "required": true,
            "schema": { "type": "string", "pattern": "; HttpOnly; SameSite=Strict;" },
        },
        "JourneyRenewed": {
            "description": "The journey's cookie with a new expiry, if there is a journey: every request renews it, even a refused one.",
            "schema": { "type": "string", "pattern": "; HttpOnly; SameSite=Strict;" },
        },
    })
}

/// A success, with its body if it has one.
pub(super) fn success(description: &str, body: Option<Value>, cookies: CookieUse) -> Value {
    let mut headers = of_every_answer();
    if let Some(cookie) = cookies.sets.first() {
        headers.insert("Set-Cookie".to_owned(), header(in_headers(*cookie)));
    }
    let content = body.map(|schema| json!({ "application/json": { "schema": schema } }));
    let mut response = Map::from_iter([
        ("description".to_owned(), description.into()),
        ("headers".to_owned(), headers.into()),
    ]);
    response.extend(content.map(|content| ("content".to_owned(), content)));
    response.into()
}

/// All problems of a call with one status.
pub(super) struct Problems {
    pub(super) status: u16,
    codes: Vec<ErrorCode>,
    renews: Option<Cookie>,
}

impl Problems {
    /// The problems of a call with these cookies.
    pub(super) fn new(status: u16, codes: Vec<ErrorCode>, cookies: CookieUse) -> Self {
        // These statuses imply that the cookie's row exists and was renewed.
        let renews = cookies.sets.first().copied().filter(|_| matches!(status, 409 | 410 | 422 | 429 | 503));
        Self { status, codes, renews }
    }

    /// The name of the component, shared by all calls with the same problems.
    pub(super) fn name(&self) -> String {
        let codes: Vec<&str> = self.codes.iter().map(|code| code.as_str()).collect();
        format!("{}.{}{}", self.status, codes.join("."), if self.renews.is_some() { ".renewed" } else { "" })
    }

    /// A reference to the component.
    pub(super) fn reference(&self) -> Value {
        json!({ "$ref": format!("#/components/responses/{}", self.name()) })
    }

    pub(super) fn response(&self) -> Value {
        let described = self.codes.iter().map(|code| format!("`{}`: {}", code.as_str(), code.title()));
        let mut headers = of_every_answer();
        if matches!(self.status, 429 | 503) {
            headers.insert("Retry-After".to_owned(), header("RetryAfter"));
        }
        if let Some(cookie) = self.renews {
            headers.insert("Set-Cookie".to_owned(), header(&format!("{}Renewed", in_headers(cookie))));
        }
        let any = json!({ "properties": { "status": { "const": self.status } } });
        let by_code = json!({ "oneOf": self.codes.iter().map(|code| exactly(*code)).collect::<Vec<_>>() });
        let schema = json!({ "allOf": [reference(&Problem::name()), any, by_code] });
        json!({
            "description": described.collect::<Vec<_>>().join(" "),
            "headers": headers,
            "content": { "application/problem+json": { "schema": schema } },
        })
    }
}

fn exactly(code: ErrorCode) -> Value {
    json!({ "properties": { "code": { "const": code.as_str() } }, "required": code.carries() })
}

/// The name of the header that sets a cookie, among the document's headers.
const fn in_headers(cookie: Cookie) -> &'static str {
    match cookie {
        Cookie::Journey => "Journey",
    }
}

fn of_every_answer() -> Map<String, Value> {
    Map::from_iter([
        ("Cache-Control".to_owned(), header("CacheControl")),
        (VERSION_HEADER.to_owned(), header("ServiceVersion")),
    ])
}

fn header(name: &str) -> Value {
    json!({ "$ref": format!("#/components/headers/{name}") })
}
