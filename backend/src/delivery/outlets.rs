//! The ways out that are set up, and which of them a message takes.

use std::path::PathBuf;
use std::time::Duration;

use shared::api::Channel;

use super::{DemoInbox, Failure, MailOutlet, SmsOutlet};
use crate::clock::Timestamp;
use crate::settings::DeliverySettings;
use crate::store::outbox::Claimed;

/// Where messages go.
#[derive(Clone, Debug)]
pub enum Outlets {
    /// To people.
    Real {
        /// By e-mail.
        mail: Option<Box<MailOutlet>>,
        /// By SMS.
        sms: Option<Box<SmsOutlet>>,
    },
    /// To the demonstration's inbox.
    Demo(DemoInbox),
}

/// Why a way out cannot be set up, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutletError {
    /// The sender's address.
    #[error("--mail-from is no address that mail can be sent from")]
    Sender,
    /// The certificate authorities.
    #[error("the certificate authorities in {} cannot be used: the file must be PEM", .0.display())]
    Authorities(PathBuf),
    /// The gateway's address.
    #[error("--sms-url is no address that can be posted to")]
    Gateway,
    /// The TLS library.
    #[error("TLS cannot be set up: install the system's certificate authorities (package ca-certificates)")]
    Tls,
}

impl Outlets {
    /// The ways that the settings name. `timeout` is for one try.
    ///
    /// # Errors
    /// One of them cannot be set up.
    pub fn new(settings: &DeliverySettings, timeout: Duration) -> Result<Self, OutletError> {
        let mail =
            settings.mail.as_ref().map(|mail| MailOutlet::new(mail, timeout).map(Box::new)).transpose()?;
        let sms = settings.sms.as_ref().map(|sms| SmsOutlet::new(sms, timeout).map(Box::new)).transpose()?;
        Ok(Self::Real { mail, sms })
    }

    /// Sends one message by its channel.
    ///
    /// # Errors
    /// Not accepted.
    pub(super) async fn send(&self, claimed: &Claimed, now: Timestamp) -> Result<(), Failure> {
        match (self, claimed.message.channel) {
            (Self::Demo(inbox), Channel::Email | Channel::Sms) => {
                inbox.show(&claimed.message, now);
                Ok(())
            }
            (Self::Real { mail: Some(mail), .. }, Channel::Email) => mail.send(claimed).await,
            (Self::Real { sms: Some(sms), .. }, Channel::Sms) => sms.send(claimed).await,
            // Written down before the operator took the channel away: it may come back.
            (Self::Real { mail: None, .. }, Channel::Email) => {
                Err(Failure::passing("no mail server is set up"))
            }
            (Self::Real { sms: None, .. }, Channel::Sms) => Err(Failure::passing("no SMS gateway is set up")),
        }
    }
}
