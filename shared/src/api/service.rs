//! `GET /service`: what every screen may show without knowing anybody.

use serde::{Deserialize, Serialize};

use super::{Call, ErrorCode, Method};

/// `GET /service`.
#[derive(Clone, Copy, Debug)]
pub struct FindService;

impl Call for FindService {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/service";
    const SUCCESS: u16 = 200;
    const ERRORS: &'static [ErrorCode] = &[];
    const SUMMARY: &'static str = "The service's name, help line, address and versions";
    type Answer = ServiceView;
}

/// The service as its operator has set it up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ServiceView {
    /// The name on the screens.
    pub name: String,
    /// Who can help.
    pub help: Help,
    /// The address that people type, as `https://espace-sante.example`.
    pub public_url: String,
    /// A demonstration on invented people.
    pub demo: bool,
    /// The version of the software.
    pub version: String,
    /// The version of the terms and the privacy policy that are in force.
    pub terms_version: String,
}

/// The operator's help line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Help {
    /// Phone number as people dial it.
    pub phone: String,
    /// Opening hours in plain words.
    pub hours: String,
}
