//! The one view that answers every call of the journey.

use serde::{Deserialize, Serialize};

use crate::api::{ChannelHint, CodeView, ContactView};
use crate::field::masked_debug;
use crate::journey::Step;

/// The one view of a journey. What a step does not need is absent. Until the code is verified it
/// carries nothing about a person but the masked hints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ActivationView {
    /// Where the journey stands.
    pub step: Step,
    /// Seconds until the journey ends, unless a request renews it.
    pub expires_in_s: u64,
    /// At `send_code` and `enter_code`: where a code can go.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<ChannelHint>,
    /// At `enter_code`: the code on its way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub code: Option<CodeView>,
    /// At `choose_person`: whom to choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<PersonChoice>,
    /// From `representative` on: whose space it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub person: Option<PersonView>,
    /// At `activate`: ISO date on which the space was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false, format = Date))]
    pub space_created_on: Option<String>,
    /// At `activate`: ISO date on which the shared medical record (DMP) was created, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false, format = Date))]
    pub dmp_created_on: Option<String>,
    /// At `activate`: the version of the terms to show and to accept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub terms_version: Option<String>,
    /// At `contact` and `account`: the contacts in full.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub contact: Option<ContactView>,
}

/// Somebody whose space can be activated, of several with one birth date.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonChoice {
    /// What `POST /activation/person` takes.
    pub id: String,
    /// The first name.
    pub first_name: String,
}

/// Whose space it is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonView {
    /// The first name.
    pub first_name: String,
    /// A child on the card of its parent.
    pub is_child: bool,
}

masked_debug!(PersonChoice, PersonView);
