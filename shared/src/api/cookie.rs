//! The cookies of the contract, and how calls use them.

use super::ErrorCode;

/// A cookie of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cookie {
    /// Identifies an activation journey.
    Journey,
}

/// The cookies that a call reads and sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieUse {
    /// A required cookie. Without a valid one the call is refused with [`Cookie::missing`].
    pub requires: Option<Cookie>,
    /// Optional cookies.
    pub accepts: &'static [Cookie],
    /// Cookies that a success sets, renews or removes.
    pub sets: &'static [Cookie],
}

impl Cookie {
    /// Every cookie.
    pub const ALL: &[Self] = &[Self::Journey];

    /// The name without the prefix that the server adds behind TLS.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Journey => "journey",
        }
    }

    /// The error of a call whose required cookie is missing, expired or revoked.
    #[must_use]
    pub const fn missing(self) -> ErrorCode {
        match self {
            Self::Journey => ErrorCode::NoJourney,
        }
    }
}

impl CookieUse {
    /// The call uses no cookie.
    pub const NONE: Self = Self { requires: None, accepts: &[], sets: &[] };
}
