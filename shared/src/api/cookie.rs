//! The cookies of the contract, and what a call does with them.

use super::ErrorCode;

/// A cookie by what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cookie {
    /// An activation journey.
    Journey,
}

/// The cookies that a call reads and sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieUse {
    /// Without a valid one the call is refused, with [`Cookie::missing`].
    pub requires: Option<Cookie>,
    /// Read where the request carries it.
    pub accepts: &'static [Cookie],
    /// Set, renewed or removed by a success.
    pub sets: &'static [Cookie],
}

impl Cookie {
    /// Every cookie.
    pub const ALL: &[Self] = &[Self::Journey];

    /// The name, without the prefix that it has behind TLS.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Journey => "journey",
        }
    }

    /// The error of a call that requires the cookie, where it is absent, expired or revoked.
    #[must_use]
    pub const fn missing(self) -> ErrorCode {
        match self {
            Self::Journey => ErrorCode::NoJourney,
        }
    }
}

impl CookieUse {
    /// No cookie at all.
    pub const NONE: Self = Self { requires: None, accepts: &[], sets: &[] };
}
