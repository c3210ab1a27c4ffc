//! An address that a message can be sent to.

use super::Channel;
use crate::field::{EmailAddress, FieldCode, PhoneNumber};

/// An address that a message can be sent to by its channel.
///
/// ```
/// use shared::contact::{Channel, Contact};
/// let contact = Contact::parse(Channel::Sms, "06 39 98 05 10").unwrap();
/// assert_eq!((contact.as_str(), contact.hint().as_str()), ("+33639980510", "*****510"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    /// By e-mail.
    Email(EmailAddress),
    /// By SMS: a mobile number.
    Mobile(PhoneNumber),
}

impl Contact {
    /// The contact of a channel.
    ///
    /// # Errors
    /// As the parser of the channel's field.
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

    /// The address, or the number in E.164.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(email) => email.as_str(),
            Self::Mobile(phone) => phone.as_str(),
        }
    }

    /// The contact masked, for a person who has proven nothing yet.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Email(email) => email.hint(),
            Self::Mobile(phone) => phone.hint(),
        }
    }
}
