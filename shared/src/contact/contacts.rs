//! The contacts of a person, at most one per channel.

use super::{Channel, Contact};
use crate::field::{EmailAddress, PhoneNumber};

/// The contacts of a person.
///
/// ```
/// use shared::contact::{Channel, Contacts};
/// let landline = "01 99 00 12 34".parse().ok();
/// let contacts = Contacts { email: "a@mail.example".parse().ok(), phone: landline };
/// let channels: Vec<Channel> = contacts.reachable().map(|contact| contact.channel()).collect();
/// assert_eq!(channels, [Channel::Email]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// The e-mail address.
    pub email: Option<EmailAddress>,
    /// The phone number, mobile or landline.
    pub phone: Option<PhoneNumber>,
}

impl Contacts {
    /// The contacts to which a message can be sent, e-mail first. A landline is left out.
    pub fn reachable(&self) -> impl Iterator<Item = Contact> + use<> {
        let email = self.email.clone().map(Contact::Email);
        let mobile = self.phone.clone().filter(PhoneNumber::is_mobile).map(Contact::Mobile);
        email.into_iter().chain(mobile)
    }

    /// The reachable contact of this channel.
    #[must_use]
    pub fn by(&self, channel: Channel) -> Option<Contact> {
        self.reachable().find(|contact| contact.channel() == channel)
    }

    /// Replaces the contact of its channel.
    pub fn set(&mut self, contact: Contact) {
        match contact {
            Contact::Email(email) => self.email = Some(email),
            Contact::Mobile(phone) => self.phone = Some(phone),
        }
    }

    /// Fills the channels that have no contact from other contacts.
    #[must_use]
    pub fn or(self, others: &Self) -> Self {
        Self {
            email: self.email.or_else(|| others.email.clone()),
            phone: self.phone.or_else(|| others.phone.clone()),
        }
    }
}
