//! The request of a child's legal representative.

use serde::{Deserialize, Serialize};

/// `POST /activation/representative`: certifies to be the child's legal representative.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CertifyRepresentative {
    /// « Oui, je suis le représentant légal. »
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, schema_with = crate::api::only_true))]
    pub certified: bool,
}
