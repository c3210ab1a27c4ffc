//! The contract: each call is written once, with its method, path, request, response, cookies and errors.
//! The client sends it, the server binds it; OpenAPI, the practice and the contract tests walk it.
//!
//! A module for each section. Two sections may use one name, as `SendCode`, so sections are not re-exported
//! here; what they have in common is.

mod call;
mod code;
mod cookie;
mod error_code;
mod problem;

pub use call::{Call, Empty, Endpoint, Method};
pub use code::{ChannelHint, CodeView, ContactView};
pub use cookie::{Cookie, CookieUse};
pub use error_code::ErrorCode;
pub use problem::Problem;

use crate::field::{FieldCode, FieldError};

/// Declares the sections, and lists the calls of all of them.
macro_rules! sections {
    ($($section:ident,)+) => {
        $(pub mod $section;)+

        /// Every call of every section.
        pub fn all() -> impl Iterator<Item = &'static Endpoint> {
            [$($section::CALLS),+].into_iter().flatten()
        }
    };
}

sections! {
    service,
    activation,
}

/// The header of every response of the API that names the server's version: a client of another version
/// loads its next screen as a whole document.
pub const VERSION_HEADER: &str = "x-service-version";

/// The first segments of every path of the API.
pub const BASE: &str = "/api/v1";

/// A field that must be `true`: any other value is refused.
#[cfg(feature = "openapi")]
fn only_true() -> utoipa::openapi::Object {
    let is_boolean = utoipa::openapi::schema::Type::Boolean;
    utoipa::openapi::ObjectBuilder::new().schema_type(is_boolean).enum_values(Some([true])).build()
}

/// What a parser of one field returned, with the field's JSON path.
fn named<T>(name: &str, parsed: Result<T, FieldCode>) -> Result<T, FieldError> {
    parsed.map_err(|code| field_error(name, code))
}

fn field_error(name: &str, code: FieldCode) -> FieldError {
    FieldError { name: name.to_owned(), code }
}
