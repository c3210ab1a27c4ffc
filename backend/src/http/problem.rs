//! Error responses: `application/problem+json` with a closed code and nothing of the request.

use actix_web::http::{Method, StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};
use shared::api::{ErrorCode, Problem};

/// The response for a code without further members.
#[must_use]
pub fn answer(code: ErrorCode) -> HttpResponse {
    of(&Problem::new(code))
}

/// The response for a problem, with its status and `Retry-After`.
#[must_use]
pub fn of(problem: &Problem) -> HttpResponse {
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut answer = HttpResponse::build(status);
    if let Some(seconds) = problem.retry_after_s {
        answer.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    // Serialising cannot fail: a problem has only strings, numbers and closed codes.
    let body = serde_json::to_vec(problem).unwrap_or_default();
    answer.insert_header((header::CONTENT_TYPE, "application/problem+json")).body(body)
}

/// 405 with the allowed methods.
#[must_use]
pub fn method_not_allowed(allowed: &[Method]) -> HttpResponse {
    let mut response = answer(ErrorCode::MethodNotAllowed);
    let allowed = allowed.iter().map(Method::as_str).collect::<Vec<_>>().join(", ");
    if let Ok(value) = header::HeaderValue::from_str(&allowed) {
        response.headers_mut().insert(header::ALLOW, value);
    }
    response
}

/// The id of the request in the log, which a user can give to the help line.
pub(super) fn request_id(request: &HttpRequest) -> Option<String> {
    use actix_web::HttpMessage;
    request.extensions().get::<tracing_actix_web::RequestId>().map(ToString::to_string)
}
