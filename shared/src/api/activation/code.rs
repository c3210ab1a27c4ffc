//! The requests for the provisional code: send it, verify it.

use serde::{Deserialize, Serialize};

use crate::api::named;
use crate::contact::Channel;
use crate::field::{FieldError, ProvisionalCode, masked_debug};

/// `POST /activation/code`: sends a provisional code, for the first time, again, or by the other channel.
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
    /// Parses the channel.
    ///
    /// # Errors
    /// `channel`: `required` or `unknown_choice`.
    pub fn parse(&self) -> Result<Channel, Vec<FieldError>> {
        named("channel", self.channel.parse()).map_err(|error| vec![error])
    }
}

/// `POST /activation/code/verification`: verifies the provisional code.
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
    /// Parses the code. A malformed code does not count as an attempt.
    ///
    /// # Errors
    /// `code`: the error of [`ProvisionalCode`].
    pub fn parse(&self) -> Result<ProvisionalCode, Vec<FieldError>> {
        named("code", self.code.parse()).map_err(|error| vec![error])
    }
}

masked_debug!(VerifyCode);
