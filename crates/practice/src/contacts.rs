//! The contacts of the invented person. A contact changed in the practice replaces the insurer's.

use shared::api::{Channel, ChannelHint};
use shared::field::{EmailAddress, PhoneNumber};

use crate::person;

/// An address or a number that messages can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Contact {
    Email(EmailAddress),
    Mobile(PhoneNumber),
}

impl Contact {
    pub(crate) const fn channel(&self) -> Channel {
        match self {
            Self::Email(_) => Channel::Email,
            Self::Mobile(_) => Channel::Sms,
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Email(email) => email.as_str(),
            Self::Mobile(phone) => phone.as_str(),
        }
    }

    pub(crate) fn hint(&self) -> String {
        match self {
            Self::Email(email) => email.hint(),
            Self::Mobile(phone) => phone.hint(),
        }
    }
}

/// The current contacts.
#[derive(Clone, Debug)]
pub(crate) struct Contacts {
    email: Option<EmailAddress>,
    phone: Option<PhoneNumber>,
}

impl Contacts {
    /// The contacts that the insurer would hold.
    pub(crate) fn of_the_insurer() -> Self {
        Self { email: person::EMAIL.parse().ok(), phone: person::PHONE.parse().ok() }
    }

    /// Replaces the contact of this channel after its code was verified.
    pub(crate) fn set(&mut self, contact: Contact) {
        match contact {
            Contact::Email(email) => self.email = Some(email),
            Contact::Mobile(phone) => self.phone = Some(phone),
        }
    }

    pub(crate) fn email(&self) -> Option<String> {
        self.email.as_ref().map(|email| email.as_str().to_owned())
    }

    pub(crate) fn phone(&self) -> Option<String> {
        self.phone.as_ref().map(|phone| phone.as_str().to_owned())
    }

    /// The contacts that messages can be sent to, e-mail first.
    pub(crate) fn reachable(&self) -> Vec<Contact> {
        let email = self.email.clone().map(Contact::Email);
        let phone = self.phone.clone().map(Contact::Mobile);
        email.into_iter().chain(phone).collect()
    }

    pub(crate) fn by(&self, channel: Channel) -> Option<Contact> {
        self.reachable().into_iter().find(|contact| contact.channel() == channel)
    }

    /// Masked contacts, for a person who has not verified a code yet.
    pub(crate) fn hints(&self) -> Vec<ChannelHint> {
        let hint = |contact: &Contact| ChannelHint { channel: contact.channel(), hint: contact.hint() };
        self.reachable().iter().map(hint).collect()
    }
}
