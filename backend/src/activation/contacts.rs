//! Where messages can reach the people of a card: what they have changed here goes first, then the
//! contacts that the insurer holds of the card's holder, then those on a child's own row. A code goes
//! only where the operator has a way to send it.

use shared::api::{Channel, ChannelHint};
use shared::field::{EmailAddress, PhoneNumber};

use crate::App;
use crate::store::contact::Contact;
use crate::store::people::{self, Person};
use crate::store::{DbConnection, StoreError, contacts};

/// The contacts of a card.
#[derive(Clone, Debug, Default)]
pub(super) struct Contacts {
    /// The e-mail address.
    pub(super) email: Option<EmailAddress>,
    /// The phone number, mobile or not.
    pub(super) phone: Option<PhoneNumber>,
}

/// Those of the card; `people` are the ones that the journey may be for.
pub(super) fn of(
    tx: &mut DbConnection,
    app: &App,
    card_id: &str,
    people: &[Person],
) -> Result<Contacts, StoreError> {
    let mut known = Contacts::default();
    for contact in contacts::changed(tx, &app.keys, card_id)? {
        match contact {
            Contact::Email(email) => known.email = Some(email),
            Contact::Mobile(phone) => known.phone = Some(phone),
        }
    }
    let holder = people::holder(tx, &app.keys, card_id)?;
    for person in holder.iter().chain(people) {
        known.email = known.email.or_else(|| person.details.email.clone());
        known.phone = known.phone.or_else(|| person.details.phone.clone());
    }
    Ok(known)
}

impl Contacts {
    /// Where a message can go, e-mail first.
    pub(super) fn reachable(&self, app: &App) -> Vec<Contact> {
        let email = self.email.clone().map(Contact::Email);
        let mobile = self.phone.clone().filter(PhoneNumber::is_mobile).map(Contact::Mobile);
        let all = email.into_iter().chain(mobile);
        all.filter(|contact| app.settings.channels.contains(&contact.channel())).collect()
    }

    /// The one of a channel, where a message can go there.
    pub(super) fn by(&self, app: &App, channel: Channel) -> Option<Contact> {
        self.reachable(app).into_iter().find(|contact| contact.channel() == channel)
    }

    /// Masked, for somebody who has not proven anything yet.
    pub(super) fn hints(&self, app: &App) -> Vec<ChannelHint> {
        self.reachable(app).iter().map(Contact::channel_hint).collect()
    }
}
