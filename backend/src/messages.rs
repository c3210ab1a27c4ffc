//! The messages of this service: their words come from `texts`, the operator's name and help line from the
//! settings.

use registry::Relation;
use shared::contact::{Contact, Message};
use shared::field::Identifier;
use texts::{Language, MessageContext, Outgoing, Space};

use crate::App;
use crate::clock::Timestamp;
use crate::store::people::Person;
use crate::store::{DbConnection, StoreError, outbox};

/// How long a message without a code is retried.
const NEWS_LIFE_S: i64 = 24 * 3600;

/// The writer of this service's messages.
pub(crate) fn outgoing(app: &App) -> Outgoing<'_> {
    let service = &app.settings.service;
    let context = MessageContext {
        service_name: &service.name,
        help_phone: &service.help_phone,
        help_hours: &service.help_hours,
    };
    Outgoing::new(Language::French, context)
}

/// A space was activated; with a new account, its identifier.
pub(crate) fn activated(
    app: &App,
    to: &Contact,
    person: &Person,
    identifier: Option<&Identifier>,
) -> Message {
    let space = match person.relation {
        Relation::Holder => Space::Mine,
        Relation::Child => Space::MyChilds,
    };
    outgoing(app).activated(to, space, &person.details.first_name, identifier)
}

/// Queues a message without a code.
pub(crate) fn notify(
    tx: &mut DbConnection,
    app: &App,
    message: &Message,
    now: Timestamp,
) -> Result<(), StoreError> {
    outbox::enqueue(tx, &app.keys, &app.random.id(), message, now, now + NEWS_LIFE_S)
}
