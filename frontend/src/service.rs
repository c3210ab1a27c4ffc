//! The service with the settings of its operator, in the format of the screens.

use shared::api::service::ServiceView;
use texts::french;

/// Data that every screen may show before the person is identified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The displayed name.
    pub name: String,
    /// The displayed number of the help line.
    pub phone: String,
    /// The link to the help line: `tel:` and digits.
    pub phone_link: String,
    /// The opening hours of the help line.
    pub hours: String,
    /// The host name that people type.
    pub host: String,
    /// The lease of an activation, in minutes.
    pub journey_idle: String,
    /// Whether it is a demonstration with invented people.
    pub demo: bool,
    /// The current version of the terms.
    pub terms_version: String,
    /// The software version of the server.
    pub version: String,
}

impl Service {
    /// The service of a prerendered document: each value is a placeholder that the server replaces at
    /// startup.
    #[must_use]
    pub fn placeholders() -> Self {
        let named = |name: &str| format!("[[{name}]]");
        Self {
            name: named("service-name"),
            phone: named("help-phone"),
            phone_link: format!("tel:{}", named("help-phone-link")),
            hours: named("help-hours"),
            host: named("public-host"),
            journey_idle: named("journey-idle"),
            demo: false,
            terms_version: String::new(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}

/// The placeholder of the operator's postal address; the address may be empty.
#[cfg(feature = "ssr")]
pub(crate) const OPERATOR_ADDRESS: &str = "[[operator-address]]";

/// The placeholder of the date of the current terms and policy.
#[cfg(feature = "ssr")]
pub(crate) const TERMS_DAY: &str = "[[terms-day]]";

/// The placeholder of whether the operator provides the guide as a file: `true` or `false`.
#[cfg(feature = "ssr")]
pub(crate) const GUIDE_FILE: &str = "[[guide-file]]";

impl From<ServiceView> for Service {
    fn from(view: ServiceView) -> Self {
        let journey_idle = (french().dates.minutes)(view.journey_idle_minutes());
        let ServiceView { name, help, public_url, demo, version, terms_version, journey_idle_s: _ } = view;
        let host = public_url.split_once("://").map_or(public_url.as_str(), |(_, rest)| rest);
        Self {
            phone_link: format!("tel:{}", help.dialled()),
            phone: help.shown(),
            hours: help.hours,
            host: host.trim_end_matches('/').to_owned(),
            name,
            journey_idle,
            demo,
            terms_version,
            version,
        }
    }
}
