//! By which ways messages leave.

use std::path::PathBuf;

use secrecy::SecretString;
use shared::api::Channel;
use shared::field::EmailAddress;

use super::{GatewayUrl, MailServer};

/// The ways there are. At least one outside demo mode, `cli` sees to it.
#[derive(Clone, Debug, Default)]
pub struct DeliverySettings {
    /// E-mail.
    pub mail: Option<MailSettings>,
    /// SMS.
    pub sms: Option<SmsSettings>,
}

/// How mail leaves.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// The server.
    pub server: MailServer,
    /// Whom it is from.
    pub from: EmailAddress,
    /// The name beside that address: the service's.
    pub from_name: String,
    /// A PEM file with certificate authorities besides the usual ones.
    pub extra_authorities: Option<PathBuf>,
}

/// How SMS leave.
#[derive(Clone, Debug)]
pub struct SmsSettings {
    /// The gateway.
    pub gateway: GatewayUrl,
    /// What it knows us by.
    pub token: SecretString,
}

impl DeliverySettings {
    /// The channels that messages can leave by.
    #[must_use]
    pub fn channels(&self) -> Vec<Channel> {
        let mail = self.mail.as_ref().map(|_| Channel::Email);
        let sms = self.sms.as_ref().map(|_| Channel::Sms);
        mail.into_iter().chain(sms).collect()
    }
}
