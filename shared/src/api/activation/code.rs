//! The provisional code: have it sent, type it.

use serde::{Deserialize, Serialize};

use super::named;
use super::view::ActivationView;
use crate::api::{Call, ErrorCode, Method};
use crate::field::{FieldCode, FieldError, ProvisionalCode, masked_debug};

/// `POST /activation/code`: have a provisional code sent, or sent again, or by the other channel.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SendCode {
    /// `email` or `sms`.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, value_type = Channel))]
    pub channel: String,
}

impl SendCode {
    /// The channel.
    ///
    /// # Errors
    /// `channel`: `required` or `unknown_choice`.
    pub fn parse(&self) -> Result<Channel, Vec<FieldError>> {
        named("channel", self.channel.parse()).map_err(|error| vec![error])
    }
}

impl Call for SendCode {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation/code";
    const SUCCESS: u16 = 202;
    const ERRORS: &'static [ErrorCode] = &[
        ErrorCode::ValidationFailed,
        ErrorCode::NoJourney,
        ErrorCode::WrongStep,
        ErrorCode::ChannelUnavailable,
        ErrorCode::ResendTooSoon,
        ErrorCode::TooManyCodes,
    ];
    const SUMMARY: &'static str = "Send a provisional code, again, or by the other channel";
    type Answer = ActivationView;
}

/// `POST /activation/code/verification`: the provisional code.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VerifyCode {
    /// The code as it was typed; spaces, dots, slashes, hyphens and case are ignored.
    #[serde(default)]
    #[cfg_attr(
        feature = "openapi",
        schema(required = true, pattern = r"^([\s./-]*[234679CDFGHJKMNPRTVWXcdfghjkmnprtvwx]){12}[\s./-]*$")
    )]
    pub code: String,
}

impl VerifyCode {
    /// The code.
    ///
    /// # Errors
    /// `code`: why it cannot be one. Costs no attempt.
    pub fn parse(&self) -> Result<ProvisionalCode, Vec<FieldError>> {
        named("code", self.code.parse()).map_err(|error| vec![error])
    }
}

impl Call for VerifyCode {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation/code/verification";
    const SUCCESS: u16 = 200;
    const ERRORS: &'static [ErrorCode] = &[
        ErrorCode::ValidationFailed,
        ErrorCode::NoJourney,
        ErrorCode::WrongStep,
        ErrorCode::CodeIncorrect,
        ErrorCode::CodeExpired,
        ErrorCode::TooManyAttempts,
    ];
    const SUMMARY: &'static str = "Verify the provisional code; a new cookie";
    type Answer = ActivationView;
}

/// How a code travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Channel {
    /// By e-mail.
    Email,
    /// By SMS, to a mobile number.
    Sms,
}

impl Channel {
    /// The channel as it crosses the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }
}

impl std::str::FromStr for Channel {
    type Err = FieldCode;

    fn from_str(text: &str) -> Result<Self, FieldCode> {
        match text {
            "email" => Ok(Self::Email),
            "sms" => Ok(Self::Sms),
            "" => Err(FieldCode::Required),
            _ => Err(FieldCode::UnknownChoice),
        }
    }
}

masked_debug!(VerifyCode);
