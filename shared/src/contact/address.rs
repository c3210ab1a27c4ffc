//! An address to which a message can be sent.

use super::Channel;
use crate::field::{EmailAddress, FieldCode, PhoneNumber};

/// An address to which a message can be sent by its channel.
///
/// ```
/// use shared::contact::{Channel, Contact};
/// let contact = Contact::parse(Channel::Sms, "06 39 98 05 10").unwrap();
/// assert_eq!((contact.as_str(), contact.hint().as_str()), ("+33639980510", "*****510"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    /// An e-mail address.
    Email(EmailAddress),
    /// A mobile phone number.
    Mobile(PhoneNumber),
}

impl Contact {
    /// Parses the address for a channel.
    ///
    /// # Errors
    /// Those of [`EmailAddress`] or [`PhoneNumber`].
    pub fn parse(channel: Channel, address: &str) -> Result<Self, FieldCode> {
        match channel {
            Channel::Email => address.parse().map(Self::Email),
            Channel::Sms => address.parse().map(Self::Mobile),
        }
    }

    /// The channel that reaches it.
    #[must_use]
    pub const fn channel(&self) -> Channel {
        match self {
            Self::Email(_) => Channel::Email,
            Self::Mobile(_) => Channel::Sms,
        }
    }

    /// The e-mail address, or the number in E.164.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(email) => email.as_str(),
            Self::Mobile(phone) => phone.as_str(),
        }
    }

    /// The masked contact, for a user who is not verified yet.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Email(email) => email.hint(),
            Self::Mobile(phone) => phone.hint(),
        }
    }
}
