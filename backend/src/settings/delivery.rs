//! The settings of message delivery.

use std::path::PathBuf;

use secrecy::SecretString;
use shared::contact::Channel;
use shared::field::EmailAddress;

use super::{GatewayUrl, MailServer};

/// The configured channels. Outside demo mode there is at least one; `cli` checks it.
#[derive(Clone, Debug, Default)]
pub struct DeliverySettings {
    /// Settings for e-mail, if configured.
    pub mail: Option<MailSettings>,
    /// Settings for SMS, if configured.
    pub sms: Option<SmsSettings>,
}

/// How mail is sent.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// The SMTP server.
    pub server: MailServer,
    /// The sender's address.
    pub from: EmailAddress,
    /// The sender's display name: the name of the service.
    pub from_name: String,
    /// A PEM file with certificate authorities to trust besides the usual ones.
    pub extra_authorities: Option<PathBuf>,
}

/// How SMS are sent.
#[derive(Clone, Debug)]
pub struct SmsSettings {
    /// Where SMS are posted.
    pub gateway: GatewayUrl,
    /// The bearer token for the gateway.
    pub token: SecretString,
}

impl DeliverySettings {
    /// The channels that are configured.
    #[must_use]
    pub fn channels(&self) -> Vec<Channel> {
        let mail = self.mail.as_ref().map(|_| Channel::Email);
        let sms = self.sms.as_ref().map(|_| Channel::Sms);
        mail.into_iter().chain(sms).collect()
    }
}
