//! Protection against cross-site request forgery: refuses writes from another site. Browsers send the origin of
//! a request. A client without these headers is no browser and has no user's cookie to abuse.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::HeaderMap;
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{Error, web};
use shared::api::ErrorCode;
use url::Url;

use super::problem;
use crate::App;
use crate::settings::Mode;

const FETCH_SITE: &str = "sec-fetch-site";

/// Middleware of the API's scope.
pub(super) async fn check<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let app = request.app_data::<web::Data<App>>().cloned();
    if let Some(app) = app.filter(|_| !reads)
        && !is_allowed(request.headers(), &app)
    {
        return Ok(request.into_response(problem::answer(ErrorCode::CrossSite)).map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

fn is_allowed(headers: &HeaderMap, app: &App) -> bool {
    let site = headers.get_all(FETCH_SITE).all(|site| matches!(site.as_bytes(), b"same-origin" | b"none"));
    let origin = headers.get_all(header::ORIGIN).all(|origin| {
        origin.to_str().is_ok_and(|origin| match app.settings.mode {
            Mode::Real => origin == app.settings.public_url.origin(),
            // The client's dev server has another port.
            Mode::Demo => origin == app.settings.public_url.origin() || is_loopback(origin),
        })
    });
    site && origin
}

fn is_loopback(origin: &str) -> bool {
    Url::parse(origin).is_ok_and(|url| match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_loopback() {
        for origin in ["http://localhost:3000", "http://127.0.0.1:8080", "http://[::1]:8080"] {
            assert!(is_loopback(origin), "{origin}");
        }
        for origin in ["null", "https://localhost.example", "https://127.0.0.1.example", "https://192.0.2.1"]
        {
            assert!(!is_loopback(origin), "{origin}");
        }
    }
}
