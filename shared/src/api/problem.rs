//! Error responses: `application/problem+json` (RFC 9457) with a closed code.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::ErrorCode;
use crate::contact::TooSoon;
use crate::field::FieldError;

/// The body of every error response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// A URI reference that identifies the kind of problem: `/problems/` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// The error in plain English, for developers. Users see the words of `texts`.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The error code.
    pub code: ErrorCode,
    /// All the refused fields at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldError>,
    /// The remaining attempts before a pause.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub attempts_left: Option<u32>,
    /// Seconds until the same request may succeed; also in `Retry-After`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub retry_after_s: Option<u64>,
    /// The current step: the name of a step of the call's section.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false, value_type = crate::journey::Step))]
    pub step: Option<Cow<'static, str>>,
    /// Similar identifiers that are free.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<String>,
    /// The id of the request in the server's log; with `internal` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub request_id: Option<String>,
}

impl Problem {
    /// The problem of a code, without optional members.
    #[must_use]
    pub fn new(code: ErrorCode) -> Self {
        Self {
            kind: format!("/problems/{}", code.as_str()),
            title: code.title().to_owned(),
            status: code.status(),
            code,
            fields: Vec::new(),
            attempts_left: None,
            retry_after_s: None,
            step: None,
            suggestions: Vec::new(),
            request_id: None,
        }
    }

    /// The problem of refused fields.
    #[must_use]
    pub fn fields(fields: Vec<FieldError>) -> Self {
        Self { fields, ..Self::new(ErrorCode::ValidationFailed) }
    }

    /// The problem of an action that the current step does not accept.
    #[must_use]
    pub fn wrong_step(step: &'static str) -> Self {
        Self { step: Some(Cow::Borrowed(step)), ..Self::new(ErrorCode::WrongStep) }
    }

    /// Adds the remaining attempts.
    #[must_use]
    pub fn with_attempts_left(self, attempts_left: u32) -> Self {
        Self { attempts_left: Some(attempts_left), ..self }
    }

    /// Adds the seconds to wait.
    #[must_use]
    pub fn with_retry_after_s(self, retry_after_s: u64) -> Self {
        Self { retry_after_s: Some(retry_after_s), ..self }
    }

    /// Adds free identifiers.
    #[must_use]
    pub fn with_suggestions(self, suggestions: Vec<String>) -> Self {
        Self { suggestions, ..self }
    }
}

impl From<ErrorCode> for Problem {
    fn from(code: ErrorCode) -> Self {
        Self::new(code)
    }
}

impl From<TooSoon> for Problem {
    fn from(too_soon: TooSoon) -> Self {
        match too_soon {
            TooSoon::Pause { retry_after_s } => {
                Self::new(ErrorCode::ResendTooSoon).with_retry_after_s(retry_after_s)
            }
            TooSoon::Quota { retry_after_s } => {
                Self::new(ErrorCode::TooManyCodes).with_retry_after_s(retry_after_s)
            }
        }
    }
}
