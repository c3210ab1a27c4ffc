//! The consent to the terms and the privacy policy.

use serde::{Deserialize, Serialize};

/// `POST /activation/consent`: accepts the terms and the privacy policy, each separately.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Consent {
    /// Whether the terms of use are accepted.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, schema_with = crate::api::only_true))]
    pub terms_accepted: bool,
    /// Whether the privacy policy is accepted.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, schema_with = crate::api::only_true))]
    pub privacy_accepted: bool,
    /// The version that was shown.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub terms_version: String,
}
