//! The contract of the API. Each call is defined once, with its method, path, request, response, cookies and
//! errors. Client, server, OpenAPI document, practice and contract tests all use this definition.
//!
//! Each section has a module. Sections are not re-exported here, because two of them may use the same name, for
//! instance `SendCode`; their common types are.

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

/// Declares the modules of the sections, and lists the calls of all sections.
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

/// The header with the server's version in every response of the API. A client of another version loads its next
/// screen as a whole document.
pub const VERSION_HEADER: &str = "x-service-version";

/// The base path of the API.
pub const BASE: &str = "/api/v1";

/// The schema of a field that must be `true`.
#[cfg(feature = "openapi")]
fn only_true() -> utoipa::openapi::Object {
    let is_boolean = utoipa::openapi::schema::Type::Boolean;
    utoipa::openapi::ObjectBuilder::new().schema_type(is_boolean).enum_values(Some([true])).build()
}

/// Adds the field's JSON path to the error of its parser.
fn named<T>(name: &str, parsed: Result<T, FieldCode>) -> Result<T, FieldError> {
    parsed.map_err(|code| field_error(name, code))
}

fn field_error(name: &str, code: FieldCode) -> FieldError {
    FieldError { name: name.to_owned(), code }
}
