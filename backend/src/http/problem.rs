//! Errors as answers: `application/problem+json` with a closed code and nothing of what came in.

use actix_web::http::{Method, StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};
use shared::api::{ErrorCode, Problem};

/// The plain problem of a code.
#[must_use]
pub fn answer(code: ErrorCode) -> HttpResponse {
    of(&Problem::new(code))
}

/// A problem with what belongs to it.
#[must_use]
pub fn of(problem: &Problem) -> HttpResponse {
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut answer = HttpResponse::build(status);
    if let Some(seconds) = problem.retry_after_s {
        answer.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    // Strings, numbers and closed codes: nothing in it can fail to become JSON.
    let body = serde_json::to_vec(problem).unwrap_or_default();
    answer.insert_header((header::CONTENT_TYPE, "application/problem+json")).body(body)
}

/// 405, with the methods that the path does have.
#[must_use]
pub fn method_not_allowed(allowed: &[Method]) -> HttpResponse {
    let mut response = answer(ErrorCode::MethodNotAllowed);
    let allowed = allowed.iter().map(Method::as_str).collect::<Vec<_>>().join(", ");
    if let Ok(value) = header::HeaderValue::from_str(&allowed) {
        response.headers_mut().insert(header::ALLOW, value);
    }
    response
}

/// Names the request in our log, for whoever calls the help line.
pub(super) fn request_id(request: &HttpRequest) -> Option<String> {
    use actix_web::HttpMessage;
    request.extensions().get::<tracing_actix_web::RequestId>().map(ToString::to_string)
}
