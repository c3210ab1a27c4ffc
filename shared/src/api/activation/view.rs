//! The view that is the response of every call of the journey.

use serde::{Deserialize, Serialize};

use crate::api::{ChannelHint, CodeView, ContactView};
use crate::field::masked_debug;
use crate::journey::Step;

/// The view of a journey. Members that the step does not need are absent. Until the code is verified, the masked
/// hints are its only personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ActivationView {
    /// The current step.
    pub step: Step,
    /// Seconds until the journey expires, unless a request renews it.
    pub expires_in_s: u64,
    /// At `send_code` and `enter_code`: the contacts to which a code can be sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<ChannelHint>,
    /// At `enter_code`: the code that was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub code: Option<CodeView>,
    /// At `choose_person`: the people to choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<PersonChoice>,
    /// From `representative` on: the beneficiary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false))]
    pub person: Option<PersonView>,
    /// At `activate`: the creation date of the space, in ISO 8601.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(nullable = false, format = Date))]
    pub space_created_on: Option<String>,
    /// At `activate`: the creation date of the shared medical record (DMP), in ISO 8601, if there is one.
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

/// One of several people with the same birth date whose space can be activated.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonChoice {
    /// The id for `POST /activation/person`.
    pub id: String,
    /// The first name.
    pub first_name: String,
}

/// The beneficiary of the journey.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonView {
    /// The first name.
    pub first_name: String,
    /// Whether this is a child on the parent's card.
    pub is_child: bool,
}

masked_debug!(PersonChoice, PersonView);
