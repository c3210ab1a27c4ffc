//! `/robots.txt`: search engines index the first page and the help, not the steps of a journey. They index
//! nothing of a demonstration, so that it is not found in place of the real service.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use shared::api::service::ServiceView;

const PUBLIC: &str =
    "User-agent: *\nAllow: /$\nAllow: /aide\nDisallow: /activer\nDisallow: /api/\nDisallow: /health/\n";
const DEMONSTRATION: &str = "User-agent: *\nDisallow: /\n";

/// `GET /robots.txt`.
pub(super) async fn show(service: web::Data<ServiceView>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .body(if service.demo { DEMONSTRATION } else { PUBLIC })
}
