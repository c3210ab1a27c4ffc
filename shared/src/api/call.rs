//! What a call is made of, and the table that a section writes its calls in.

use serde::{Deserialize, Serialize};

use super::{CookieUse, ErrorCode};

/// One call of the contract. The type that implements it is the request's body, or a marker for a call
/// without one. Sections implement it by the table [`calls!`].
pub trait Call {
    /// All that a call is, besides its types.
    const ENDPOINT: Endpoint;
    /// The response's body; [`Empty`] where there is none.
    type Response;

    /// The HTTP method.
    const METHOD: Method = Self::ENDPOINT.method;
    /// The path below [`BASE`](super::BASE), as `/activation/code`.
    const PATH: &'static str = Self::ENDPOINT.path;
    /// The status of success.
    const SUCCESS: u16 = Self::ENDPOINT.success;
}

/// A call without its types, for whatever walks all calls.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    /// The section that it belongs to, as `activation`.
    pub section: &'static str,
    /// The name of its type, unique within the section.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below [`BASE`](super::BASE).
    pub path: &'static str,
    /// The status of success.
    pub success: u16,
    /// The status where the same request has succeeded before, if such a request is accepted again.
    pub repeated: Option<u16>,
    /// One line for OpenAPI.
    pub summary: &'static str,
    /// The cookies that it reads and sets.
    pub cookies: CookieUse,
    /// The errors of the call alone: not those of its cookies, nor [`ErrorCode::ANYWHERE`].
    pub errors: &'static [ErrorCode],
}

/// The HTTP methods that the contract uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// Reads, and renews what its cookie names.
    Get,
    /// Acts.
    Post,
    /// Sets a value; a second identical request is a new attempt.
    Put,
    /// Removes.
    Delete,
}

/// The response of a call that succeeds with 204: there is no body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Empty;

impl Method {
    /// The method as HTTP writes it.
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
    /// The id of its operation in OpenAPI, as `activation.SendCode`.
    #[must_use]
    pub fn operation_id(&self) -> String {
        format!("{}.{}", self.section, self.name)
    }

    /// The error codes that this call can answer with, besides [`ErrorCode::ANYWHERE`].
    pub fn all_errors(&self) -> impl Iterator<Item = ErrorCode> {
        self.errors.iter().copied().chain(self.cookies.requires.map(super::Cookie::missing))
    }
}

/// The calls of a section, one row each: implements [`Call`] for each type, and lists them as `CALLS`.
///
/// A row is `Type: Method "path" => status Response, "summary", cookies, [errors];` with `status | status`
/// where a request that has succeeded before is accepted again.
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

/// A status that may be absent.
macro_rules! status {
    () => {
        None
    };
    ($status:literal) => {
        Some($status)
    };
}

pub(super) use {calls, status};
