//! Where messages can reach a person: the contacts that the insurer holds, by the channels that the
//! operator has. A contact of another channel is as good as none.

use shared::api::{Channel, ChannelHint};

use crate::App;
use crate::store::contact::Contact;
use crate::store::people::Details;

/// All of them, e-mail first.
pub(super) fn all(app: &App, details: &Details) -> Vec<Contact> {
    let mut contacts = details.contacts();
    contacts.retain(|contact| app.settings.channels.contains(&contact.channel()));
    contacts
}

/// The one of a channel.
pub(super) fn by(app: &App, details: &Details, channel: Channel) -> Option<Contact> {
    all(app, details).into_iter().find(|contact| contact.channel() == channel)
}

/// Masked, for somebody who has not proven anything yet.
pub(super) fn hints(app: &App, details: &Details) -> Vec<ChannelHint> {
    all(app, details).iter().map(Contact::channel_hint).collect()
}
