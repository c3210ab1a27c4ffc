//! The service as its operator set it up, in the forms that screens need.

use shared::api::service::ServiceView;
use texts::french;

/// What every screen may show before the person is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The name on the screens.
    pub name: String,
    /// The help line, as it is shown.
    pub phone: String,
    /// The help line as a link: `tel:` and digits.
    pub phone_link: String,
    /// When the help line answers.
    pub hours: String,
    /// What people type to come here.
    pub host: String,
    /// How long an activation waits, in minutes.
    pub journey_idle: String,
    /// A demonstration on invented people.
    pub demo: bool,
    /// The terms that are in force.
    pub terms_version: String,
    /// The version of the software that serves this client.
    pub version: String,
}

impl Service {
    /// The service of a document that the server has not completed yet: each part is the name that
    /// the server replaces when it starts.
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

/// The postal address of who runs the service, in a printed document: empty where it is not given.
#[cfg(feature = "ssr")]
pub(crate) const OPERATOR_ADDRESS: &str = "[[operator-address]]";

/// The day of the terms and the policy that are in force, in a printed document.
#[cfg(feature = "ssr")]
pub(crate) const TERMS_DAY: &str = "[[terms-day]]";

/// Whether the operator has made the guide as a file, in a printed document: `true` or `false`.
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
