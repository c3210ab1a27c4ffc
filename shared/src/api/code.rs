//! The parts of a view that describe codes and contacts, for every section.

use serde::{Deserialize, Serialize};

use crate::contact::Channel;
use crate::field::masked_debug;

/// A code that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeView {
    /// The channel by which it was sent.
    pub channel: Channel,
    /// The contact to which it was sent, masked.
    #[cfg_attr(feature = "openapi", schema(pattern = r"^.{0,3}\*{5}(@.+|[0-9]{3})$"))]
    pub hint: String,
    /// The number of its characters.
    pub length: u32,
    /// Seconds until it expires.
    pub expires_in_s: u64,
    /// Seconds until a new one can be sent.
    pub resend_in_s: u64,
    /// The remaining attempts.
    pub attempts_left: u32,
}

/// A contact to which a code can be sent, masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChannelHint {
    /// E-mail or SMS.
    pub channel: Channel,
    /// The masked contact, for instance `nat*****@orange.fr` or `*****510`.
    #[cfg_attr(feature = "openapi", schema(pattern = r"^.{0,3}\*{5}(@.+|[0-9]{3})$"))]
    pub hint: String,
}

/// The contacts of a person, in full.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ContactView {
    /// The e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false, format = "email"))]
    pub email: Option<String>,
    /// The phone number in E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false, pattern = r"^\+[0-9]{11,12}$"))]
    pub phone: Option<String>,
    /// The code of a new contact that is not verified yet. It remains after the code has expired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub pending: Option<CodeView>,
}

masked_debug!(ContactView);
