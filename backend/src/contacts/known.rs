//! Which contacts reach the people of a card: those changed here first, then those that the insurer holds of
//! the card's holder, then those of a child's own row.

use shared::api::ChannelHint;
use shared::contact::{Channel, Contact, Contacts};

use crate::App;
use crate::store::people::{self, Person};
use crate::store::{DbConnection, StoreError, contacts};

/// The contacts of a card. `people`: those that the caller acts for.
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

/// The contacts that this service can send to, e-mail first: the operator may have set up one channel only.
pub(crate) fn reachable(app: &App, contacts: &Contacts) -> Vec<Contact> {
    let has_channel = |contact: &Contact| app.settings.channels.contains(&contact.channel());
    contacts.reachable().filter(has_channel).collect()
}

/// The contact of a channel, where this service can send to it.
pub(crate) fn by(app: &App, contacts: &Contacts, channel: Channel) -> Option<Contact> {
    reachable(app, contacts).into_iter().find(|contact| contact.channel() == channel)
}

/// The reachable contacts masked, for a person who has proven nothing yet.
pub(crate) fn hints(app: &App, contacts: &Contacts) -> Vec<ChannelHint> {
    let hint = |contact: Contact| ChannelHint { channel: contact.channel(), hint: contact.hint() };
    reachable(app, contacts).into_iter().map(hint).collect()
}
