//! What a person agrees to: the terms and the privacy policy.

use serde::{Deserialize, Serialize};

/// `POST /activation/consent`: the terms and the privacy policy, each accepted by itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Consent {
    /// The terms of use are accepted.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, schema_with = crate::api::only_true))]
    pub terms_accepted: bool,
    /// The privacy policy is accepted.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, schema_with = crate::api::only_true))]
    pub privacy_accepted: bool,
    /// The version that was shown.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub terms_version: String,
}

