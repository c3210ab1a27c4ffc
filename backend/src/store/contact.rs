//! Where a code or a message can go.

use shared::api::{Channel, ChannelHint};
use shared::field::{EmailAddress, PhoneNumber};

/// An address that a message can be sent to by its channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    /// By e-mail.
    Email(EmailAddress),
    /// By SMS: a mobile number.
    Mobile(PhoneNumber),
}

impl Contact {
    /// How messages travel there.
    #[must_use]
    pub const fn channel(&self) -> Channel {
        match self {
            Self::Email(_) => Channel::Email,
            Self::Mobile(_) => Channel::Sms,
        }
    }

    /// The address, or the number in E.164.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(email) => email.as_str(),
            Self::Mobile(phone) => phone.as_str(),
        }
    }

    /// Masked, for somebody who has not proven anything yet.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Email(email) => email.hint(),
            Self::Mobile(phone) => phone.hint(),
        }
    }

    /// Channel and hint, for the view.
    #[must_use]
    pub fn channel_hint(&self) -> ChannelHint {
        ChannelHint { channel: self.channel(), hint: self.hint() }
    }

    /// The contact that was stored for a channel.
    pub(super) fn restore(channel: &str, address: &str) -> Option<Self> {
        match channel.parse().ok()? {
            Channel::Email => address.parse().ok().map(Self::Email),
            Channel::Sms => address.parse().ok().map(Self::Mobile),
        }
    }
}
