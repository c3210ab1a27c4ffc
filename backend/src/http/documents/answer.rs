//! Responds to requests for the client's paths: a document or file, a redirect, or a real 404.

use actix_web::http::header::{self, AcceptEncoding, ETag, Header as _, IfNoneMatch};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, web};
use shared::api::ErrorCode;

use super::prepared::{Documents, Found};
use super::stored::{Form, Stored};
use crate::http::problem;

/// The handler for every path that has no other route.
pub async fn answer(request: HttpRequest, documents: web::Data<Documents>) -> HttpResponse {
    let path = request.path();
    if is_for_programs(path) {
        return problem::answer(ErrorCode::NotFound);
    }
    let found = documents.find(path);
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return match found {
            Found::Nothing => problem::answer(ErrorCode::NotFound),
            Found::File(_) | Found::MovedTo(_) => problem::method_not_allowed(&[Method::GET, Method::HEAD]),
        };
    }
    match found {
        Found::File(file) => send(&request, file, StatusCode::OK),
        Found::MovedTo(address) => {
            HttpResponse::PermanentRedirect().insert_header((header::LOCATION, address)).finish()
        }
        Found::Nothing => not_found(&request, &documents),
    }
}

/// Responds with the 404 document, also for pages that exist only in demo mode.
#[must_use]
pub fn not_found(request: &HttpRequest, documents: &Documents) -> HttpResponse {
    if documents.is_empty() {
        return HttpResponse::NotFound().content_type("text/plain; charset=utf-8").body(
            "The client is not built into this server: run `trunk build`, then start again. The API works.\n",
        );
    }
    documents.not_found_document().map_or_else(
        || problem::answer(ErrorCode::NotFound),
        |file| send(request, file, StatusCode::NOT_FOUND),
    )
}

/// Whether a path belongs to the API: its 404 is a JSON problem, not a document.
fn is_for_programs(path: &str) -> bool {
    ["/api", "/health"]
        .iter()
        .any(|root| path.strip_prefix(root).is_some_and(|below| below.is_empty() || below.starts_with('/')))
}

fn send(request: &HttpRequest, file: &Stored, status: StatusCode) -> HttpResponse {
    let accepted = AcceptEncoding::parse(request).ok();
    let form = file.form(accepted.as_ref());
    let is_known = status == StatusCode::OK && holds(request, form);
    let mut answer = HttpResponse::build(if is_known { StatusCode::NOT_MODIFIED } else { status });
    answer.insert_header((header::CACHE_CONTROL, file.cache_control));
    if status == StatusCode::OK {
        answer.insert_header(ETag(form.tag.clone()));
    }
    if file.varies() {
        answer.insert_header((header::VARY, "Accept-Encoding"));
    }
    if is_known {
        return answer.finish();
    }
    if let Some(encoding) = form.encoding {
        answer.insert_header((header::CONTENT_ENCODING, encoding));
    }
    answer.insert_header((header::CONTENT_TYPE, file.kind.media_type())).body(form.bytes.clone())
}

/// Whether the client's cached copy is still valid.
fn holds(request: &HttpRequest, form: &Form) -> bool {
    // A missing header parses as an empty list.
    IfNoneMatch::parse(request).is_ok_and(|known| match known {
        IfNoneMatch::Any => true,
        IfNoneMatch::Items(tags) => tags.iter().any(|tag| tag.weak_eq(&form.tag)),
    })
}
