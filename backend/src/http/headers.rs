//! The headers of every response, errors included.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, web};

use shared::api::VERSION_HEADER;

use super::documents::Documents;
use crate::App;

const FIXED: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CROSS_ORIGIN_OPENER_POLICY, "same-origin"),
    (header::CROSS_ORIGIN_RESOURCE_POLICY, "same-origin"),
    (
        header::PERMISSIONS_POLICY,
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()",
    ),
];

/// The policy for responses of the API, which a browser must never execute or display.
const DATA_POLICY: &str = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
const TRANSPORT: &str = "max-age=63072000; includeSubDomains";

/// Middleware around everything but tracing, so that refusals of other middleware have the headers too.
pub(super) async fn add<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let for_programs = ["/api", "/health"].iter().any(|root| request.path().starts_with(root));
    let mut response = next.call(request).await?;
    let app = response.request().app_data::<web::Data<App>>().cloned();
    let documents = response.request().app_data::<web::Data<Documents>>().cloned();
    let policy = documents.as_ref().filter(|_| !for_programs).map(|it| it.content_security_policy());
    let headers = response.headers_mut();
    set_policy(headers, policy.unwrap_or(DATA_POLICY));
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if for_programs {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        let version = HeaderValue::from_static(env!("CARGO_PKG_VERSION"));
        headers.insert(HeaderName::from_static(VERSION_HEADER), version);
    }
    if app.is_some_and(|app| app.settings.public_url.is_secure()) {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TRANSPORT));
    }
    Ok(response)
}

/// Sets the policy, unless the handler has set another one.
fn set_policy(headers: &mut HeaderMap, policy: &str) {
    if headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        return;
    }
    let value = HeaderValue::from_str(policy).unwrap_or(HeaderValue::from_static(DATA_POLICY));
    headers.insert(header::CONTENT_SECURITY_POLICY, value);
}
