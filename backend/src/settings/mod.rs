//! The operator's settings, parsed and validated.
//!
//! Must not know: where a setting came from (command line, environment, file); only `cli` does. [`Settings`]
//! contains no secret; the secrets of delivery are in [`DeliverySettings`].

mod database;
mod delivery;
mod guide_file;
mod mail_server;
mod numbers;
mod public_url;
mod sms_gateway;

use ipnet::IpNet;
use shared::contact::Channel;

pub use database::{DatabaseUrl, DatabaseUrlError};
pub use delivery::{DeliverySettings, MailSettings, SmsSettings};
pub use guide_file::{GuideFile, NoPdf};
pub use mail_server::{MailServer, MailServerError, TlsMode};
pub use numbers::Numbers;
pub use public_url::{PublicUrl, PublicUrlError};
pub use sms_gateway::{GatewayUrl, GatewayUrlError};

/// The settings that request handlers need.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Production or demonstration.
    pub mode: Mode,
    /// The address that people type. Links are built from it, never from a request's `Host` header.
    pub public_url: PublicUrl,
    /// The name of the service and its help line.
    pub service: Service,
    /// The channels that are configured: a contact on any other channel cannot be used.
    pub channels: Vec<Channel>,
    /// Peers whose `X-Forwarded-For` header is trusted.
    pub trusted_proxies: Vec<IpNet>,
    /// Limits and times.
    pub numbers: Numbers,
}

/// Production or demonstration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Real people, real messages.
    Real,
    /// Invented people, fixed keys, and messages that are shown instead of sent.
    Demo,
}

/// What the screens and documents say about the service and its operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The service's name.
    pub name: String,
    /// The help line's number, as people dial it.
    pub help_phone: String,
    /// The opening hours of the help line, in plain words.
    pub help_hours: String,
    /// The operator's postal address, if given.
    pub operator_address: Option<String>,
    /// The printable guide, if the operator has made one.
    pub guide: Option<GuideFile>,
}
