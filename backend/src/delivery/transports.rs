//! The configured transports, and which of them sends a message.

use std::time::Duration;

use shared::contact::Channel;

use super::{DemoInbox, Failure, MailTransport, SmsTransport, TransportError};
use crate::clock::Timestamp;
use crate::settings::DeliverySettings;
use crate::store::outbox::Leased;

/// The transports of this server.
#[derive(Clone, Debug)]
pub enum Transports {
    /// Messages are sent to people.
    Real {
        /// The mail server, if configured.
        mail: Option<Box<MailTransport>>,
        /// The SMS gateway, if configured.
        sms: Option<Box<SmsTransport>>,
    },
    /// Messages are shown in the demonstration's inbox.
    Demo(DemoInbox),
}

impl Transports {
    /// The transports that the settings name. `timeout` bounds one attempt.
    ///
    /// # Errors
    /// [`TransportError`] for the first transport that cannot be set up.
    pub fn new(settings: &DeliverySettings, timeout: Duration) -> Result<Self, TransportError> {
        let mail =
            settings.mail.as_ref().map(|mail| MailTransport::new(mail, timeout).map(Box::new)).transpose()?;
        let sms =
            settings.sms.as_ref().map(|sms| SmsTransport::new(sms, timeout).map(Box::new)).transpose()?;
        Ok(Self::Real { mail, sms })
    }

    /// Sends one message by its channel.
    ///
    /// # Errors
    /// The [`Failure`] of the transport; a transient one if the channel is not configured.
    pub(super) async fn send(&self, leased: &Leased, now: Timestamp) -> Result<(), Failure> {
        match (self, leased.message.channel) {
            (Self::Demo(inbox), Channel::Email | Channel::Sms) => {
                inbox.show(&leased.message, now);
                Ok(())
            }
            (Self::Real { mail: Some(mail), .. }, Channel::Email) => mail.send(leased).await,
            (Self::Real { sms: Some(sms), .. }, Channel::Sms) => sms.send(leased).await,
            // The message was queued before the operator removed the channel, which may be configured again.
            (Self::Real { mail: None, .. }, Channel::Email) => {
                Err(Failure::transient("no mail server is set up"))
            }
            (Self::Real { sms: None, .. }, Channel::Sms) => {
                Err(Failure::transient("no SMS gateway is set up"))
            }
        }
    }
}
