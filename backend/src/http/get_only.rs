//! Read-only resources.

use actix_web::http::Method;
use actix_web::{FromRequest, Handler, Resource, Responder, guard, web};

use super::problem;

/// A resource for `GET` and `HEAD`. Any other method gets 405 with an `Allow` header.
pub(super) fn get_only<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    let reads = guard::Any(guard::Get()).or(guard::Head());
    web::resource(path)
        .route(web::route().guard(reads).to(handler))
        .default_service(web::to(|| async { problem::method_not_allowed(&[Method::GET, Method::HEAD]) }))
}
