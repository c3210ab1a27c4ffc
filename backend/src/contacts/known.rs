//! The contacts of the people on a card, in order of precedence: those that a person has changed, the insurer's
//! contacts of the card's holder, the insurer's contacts of a child.

use shared::api::ChannelHint;
use shared::contact::{Channel, Contact, Contacts};

use crate::App;
use crate::store::people::{self, Person};
use crate::store::{DbConnection, StoreError, contacts};

/// The contacts of a card. `people` are the people of the caller's journey.
pub(crate) fn known(
    tx: &mut DbConnection,
    app: &App,
    card_id: &str,
    people: &[Person],
) -> Result<Contacts, StoreError> {
    let mut known = Contacts::default();
    for contact in contacts::changed(tx, &app.keys, card_id)? {
        known.set(contact);
    }
    let holder = people::holder(tx, &app.keys, card_id)?;
    Ok(holder.iter().chain(people).fold(known, |known, person| {
        let Person { details, .. } = person;
        known.or(&Contacts { email: details.email.clone(), phone: details.phone.clone() })
    }))
}

/// The contacts whose channel the operator has configured, e-mail first.
pub(crate) fn reachable(app: &App, contacts: &Contacts) -> Vec<Contact> {
    let has_channel = |contact: &Contact| app.settings.channels.contains(&contact.channel());
    contacts.reachable().filter(has_channel).collect()
}

/// The reachable contact of a channel.
pub(crate) fn by(app: &App, contacts: &Contacts, channel: Channel) -> Option<Contact> {
    reachable(app, contacts).into_iter().find(|contact| contact.channel() == channel)
}

/// The reachable contacts, masked for a user who is not verified yet.
pub(crate) fn hints(app: &App, contacts: &Contacts) -> Vec<ChannelHint> {
    let hint = |contact: Contact| ChannelHint { channel: contact.channel(), hint: contact.hint() };
    reachable(app, contacts).into_iter().map(hint).collect()
}
