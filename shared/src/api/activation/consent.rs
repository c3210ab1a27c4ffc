//! What a person agrees to: the terms, the privacy policy, the contact details.

use serde::{Deserialize, Serialize};

use super::named;
use super::view::ActivationView;
use crate::api::{Call, ErrorCode, Method};
use crate::field::{FieldCode, FieldError};

/// `POST /activation/consent`: the terms and the privacy policy, each accepted by itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Consent {
    /// The terms of use are accepted.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub terms_accepted: bool,
    /// The privacy policy is accepted.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub privacy_accepted: bool,
    /// The version that was shown.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub terms_version: String,
}

impl Call for Consent {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation/consent";
    const SUCCESS: u16 = 200;
    const ERRORS: &'static [ErrorCode] =
        &[ErrorCode::NoJourney, ErrorCode::WrongStep, ErrorCode::ConsentRequired, ErrorCode::TermsOutdated];
    const SUMMARY: &'static str = "Accept the terms and the privacy policy";
    type Answer = ActivationView;
}

/// `POST /activation/contact`: the contact details are right.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConfirmContact {
    /// The person has looked at them.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub confirmed: bool,
}

impl ConfirmContact {
    /// That the person has confirmed.
    ///
    /// # Errors
    /// `confirmed`: `required`.
    pub fn parse(&self) -> Result<(), Vec<FieldError>> {
        let confirmed = if self.confirmed { Ok(()) } else { Err(FieldCode::Required) };
        named("confirmed", confirmed).map_err(|error| vec![error])
    }
}

impl Call for ConfirmContact {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/activation/contact";
    const SUCCESS: u16 = 200;
    const ERRORS: &'static [ErrorCode] =
        &[ErrorCode::ValidationFailed, ErrorCode::NoJourney, ErrorCode::WrongStep];
    const SUMMARY: &'static str = "Confirm the contact details";
    type Answer = ActivationView;
}
