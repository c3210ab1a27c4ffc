//! The request that chooses the beneficiary.

use serde::{Deserialize, Serialize};

use crate::api::named;
use crate::field::{FieldCode, FieldError, masked_debug};

/// `POST /activation/person`: chooses one of the view's `people`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChoosePerson {
    /// An id from the view.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true, min_length = 1))]
    pub person: String,
}

impl ChoosePerson {
    /// Parses the id. The server checks whether the view has it (`unknown_choice`).
    ///
    /// # Errors
    /// `person`: `required`.
    pub fn parse(&self) -> Result<&str, Vec<FieldError>> {
        let chosen = Some(self.person.trim()).filter(|id| !id.is_empty()).ok_or(FieldCode::Required);
        named("person", chosen).map_err(|error| vec![error])
    }
}

masked_debug!(ChoosePerson);
