//! The channels of messages.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::field::FieldCode;

/// The channel of a message.
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
    /// The channel in the wire format.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }
}

impl FromStr for Channel {
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
