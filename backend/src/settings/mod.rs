//! What the operator chose, parsed and checked, as the rest of the server sees it.
//!
//! Must not know: where a setting came from (command line, environment, file): that is `cli`'s. No
//! secret stands in [`Settings`]; those that delivery needs are in [`DeliverySettings`].

mod database;
mod delivery;
mod guide_file;
mod mail_server;
mod numbers;
mod public_url;
mod sms_gateway;

use ipnet::IpNet;
use shared::api::Channel;

pub use database::{DatabaseUrl, DatabaseUrlError};
pub use delivery::{DeliverySettings, MailSettings, SmsSettings};
pub use guide_file::{GuideFile, NoPdf};
pub use mail_server::{MailServer, MailServerError, TlsMode};
pub use numbers::Numbers;
pub use public_url::{PublicUrl, PublicUrlError};
pub use sms_gateway::{GatewayUrl, GatewayUrlError};

/// The settings that answering a request needs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// A real service, or a demonstration on invented people.
    pub mode: Mode,
    /// The address that people type. Links are made of it, never of a request's `Host`.
    pub public_url: PublicUrl,
    /// Name and help line.
    pub service: Service,
    /// The channels that messages can leave by: a contact of another one is as good as none.
    pub channels: Vec<Channel>,
    /// Peers whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Every number of the contract.
    pub numbers: Numbers,
}

/// What kind of service this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Real people, real messages.
    Real,
    /// Invented people, fixed keys, messages that are shown and never sent.
    Demo,
}

/// What the screens say of the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The service's name.
    pub name: String,
    /// The help line's number, as people dial it.
    pub help_phone: String,
    /// When somebody answers, in plain words.
    pub help_hours: String,
    /// The postal address of who runs the service, where it is given.
    pub operator_address: Option<String>,
    /// The guide to print, where the operator has made it.
    pub guide: Option<GuideFile>,
}
