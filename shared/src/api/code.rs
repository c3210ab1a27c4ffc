//! What a view says of codes and contacts, in every section.

use serde::{Deserialize, Serialize};

use crate::contact::Channel;
use crate::field::masked_debug;

/// A code on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeView {
    /// How it travels.
    pub channel: Channel,
    /// Where to, masked.
    #[cfg_attr(feature = "openapi", schema(pattern = r"^.{0,3}\*{5}(@.+|[0-9]{3})$"))]
    pub hint: String,
    /// How many characters it has.
    pub length: u32,
    /// Seconds until it is void.
    pub expires_in_s: u64,
    /// Seconds until a new one can be asked for.
    pub resend_in_s: u64,
    /// Tries that are left.
    pub attempts_left: u32,
}

/// Where a code can go, masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChannelHint {
    /// E-mail or SMS.
    pub channel: Channel,
    /// `nat*****@orange.fr` or `*****510`.
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
    /// The phone number, E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false, pattern = r"^\+[0-9]{11,12}$"))]
    pub phone: Option<String>,
    /// A new contact that is not proven yet, with the code on its way there. The contact waits on when
    /// the code is void.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub pending: Option<CodeView>,
}

masked_debug!(ContactView);
