//! The calls of the contract, bound to their handlers, and the OpenAPI document that describes them.

use super::api::Api;
use super::openapi::{self, Document};
use super::{activation, service};
use crate::settings::{Mode, Settings};

/// Every call of the contract with its handler.
pub(super) fn bound() -> Api {
    activation::bind(service::bind(Api::default()))
}

/// The OpenAPI document of a server with these settings.
pub(super) fn document(settings: &Settings) -> Document {
    let calls = bound().into_descriptions();
    Document(openapi::print(calls, settings.public_url.is_secure(), settings.mode))
}

/// The OpenAPI document of a production server behind TLS, as JSON.
#[must_use]
pub fn openapi_document() -> String {
    openapi::print(bound().into_descriptions(), true, Mode::Real)
}
