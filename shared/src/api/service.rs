//! `GET /service`: public information about the service, for every screen.

use serde::{Deserialize, Serialize};

use super::CookieUse;
use super::call::calls;

/// `GET /service`.
#[derive(Clone, Copy, Debug)]
pub struct GetService;

calls! { service;
    GetService: Get "/service" => 200 ServiceView,
        "The service's name, help line, address and versions", CookieUse::NONE, [];
}

/// The operator's settings that are public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ServiceView {
    /// The name on the screens.
    pub name: String,
    /// The help line.
    pub help: Help,
    /// The public address of the service, for instance `https://espace-sante.example`.
    pub public_url: String,
    /// Whether this is a demonstration with invented people.
    pub demo: bool,
    /// The version of the software.
    pub version: String,
    /// The version of the terms and the privacy policy that are in force.
    pub terms_version: String,
    /// After how many seconds without a request an activation expires. Users are informed before they start (WCAG
    /// 2.2, 2.2.6).
    pub journey_idle_s: u64,
}

impl ServiceView {
    /// The idle time-out of an activation in minutes, rounded down.
    ///
    /// ```
    /// # use shared::api::service::{Help, ServiceView};
    /// # let text = String::new;
    /// # let help = Help { phone: text(), hours: text() };
    /// # let (name, public_url, version, terms_version) = (text(), text(), text(), text());
    /// # let of = |journey_idle_s| ServiceView { name: name.clone(), help: help.clone(), public_url: public_url.clone(), demo: false, version: version.clone(), terms_version: terms_version.clone(), journey_idle_s };
    /// assert_eq!(of(1800).journey_idle_minutes(), 30);
    /// assert_eq!(of(119).journey_idle_minutes(), 1);
    /// ```
    #[must_use]
    pub fn journey_idle_minutes(&self) -> u32 {
        u32::try_from(self.journey_idle_s / 60).unwrap_or(u32::MAX)
    }
}

/// The operator's help line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Help {
    /// The phone number as people write it.
    pub phone: String,
    /// The opening hours in words.
    pub hours: String,
}

impl Help {
    /// The number for display, with no-break spaces between its groups.
    ///
    /// ```
    /// let help = shared::api::service::Help { phone: "01 99 00 34 22".to_owned(), hours: String::new() };
    /// assert_eq!(help.shown(), "01\u{a0}99\u{a0}00\u{a0}34\u{a0}22");
    /// ```
    #[must_use]
    pub fn shown(&self) -> String {
        self.phone.replace(' ', "\u{a0}")
    }

    /// The number for a `tel:` link.
    ///
    /// ```
    /// let help = shared::api::service::Help { phone: "+33 1 99 00 34 22".to_owned(), hours: String::new() };
    /// assert_eq!(help.dialled(), "+33199003422");
    /// ```
    #[must_use]
    pub fn dialled(&self) -> String {
        self.phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect()
    }
}
