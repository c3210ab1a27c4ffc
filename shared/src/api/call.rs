//! The trait of a call, and the macro for a section's table of calls.

use serde::{Deserialize, Serialize};

use super::{CookieUse, ErrorCode};

/// One call of the contract. The implementing type is the request's body, or a marker for a call without a body.
/// Sections implement it with the macro `calls!`.
pub trait Call {
    /// The call without its types.
    const ENDPOINT: Endpoint;
    /// The response's body; [`Empty`] if there is none.
    type Response;

    /// The HTTP method.
    const METHOD: Method = Self::ENDPOINT.method;
    /// The path below [`BASE`](super::BASE), for instance `/activation/code`.
    const PATH: &'static str = Self::ENDPOINT.path;
    /// The status of success.
    const SUCCESS: u16 = Self::ENDPOINT.success;
}

/// A call without its types, for code that iterates over all calls.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    /// The section, for instance `activation`.
    pub section: &'static str,
    /// The name of the type, unique within the section.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below [`BASE`](super::BASE).
    pub path: &'static str,
    /// The status of success.
    pub success: u16,
    /// The status for a repetition of a successful request, if the call accepts one.
    pub repeated: Option<u16>,
    /// The summary in the OpenAPI document.
    pub summary: &'static str,
    /// The cookies that it reads and sets.
    pub cookies: CookieUse,
    /// The specific errors of the call, without those of its cookies and [`ErrorCode::ANYWHERE`].
    pub errors: &'static [ErrorCode],
}

/// The HTTP methods that the contract uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// Reads, and renews the cookie's row.
    Get,
    /// Performs an action.
    Post,
    /// Sets a value; a second identical request is a new attempt.
    Put,
    /// Removes.
    Delete,
}

/// The body of a 204 response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Empty;

impl Method {
    /// The method in upper case, as in HTTP.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

impl Endpoint {
    /// The id of the operation in OpenAPI, for instance `activation.SendCode`.
    #[must_use]
    pub fn operation_id(&self) -> String {
        format!("{}.{}", self.section, self.name)
    }

    /// The errors of this call and of its cookies, without [`ErrorCode::ANYWHERE`].
    pub fn all_errors(&self) -> impl Iterator<Item = ErrorCode> {
        self.errors.iter().copied().chain(self.cookies.requires.map(super::Cookie::missing))
    }
}

/// The table of a section's calls: implements [`Call`] for each type, and lists the calls as `CALLS`.
///
/// A row is `Type: Method "path" => status Response, "summary", cookies, [errors];`. `status | status` adds the
/// status for a repetition of a successful request.
macro_rules! calls {
    ($section:ident; $(
        $call:ident: $method:ident $path:literal => $success:literal $(| $repeated:literal)? $response:ty,
        $summary:literal, $cookies:expr, [$($error:ident),*];
    )+) => {
        $(impl $crate::api::Call for $call {
            const ENDPOINT: $crate::api::Endpoint = $crate::api::Endpoint {
                section: stringify!($section),
                name: stringify!($call),
                method: $crate::api::Method::$method,
                path: $path,
                success: $success,
                repeated: $crate::api::call::status!($($repeated)?),
                summary: $summary,
                cookies: $cookies,
                errors: &[$($crate::api::ErrorCode::$error),*],
            };
            type Response = $response;
        })+

        /// Every call of the section.
        pub const CALLS: &[$crate::api::Endpoint] = &[$(<$call as $crate::api::Call>::ENDPOINT),+];
    };
}

/// An optional status.
macro_rules! status {
    () => {
        None
    };
    ($status:literal) => {
        Some($status)
    };
}

pub(super) use {calls, status};
