//! The act itself: the space is activated, and its person is told.

use shared::field::Identifier;

use super::messages;
use super::open::Open;
use super::refusal::Refusal;
use crate::App;
use crate::clock::Timestamp;
use crate::store::{DbConnection, audit, journeys, outbox, people};

/// Activates the space of an open journey. `identifier` is that of a new account. The person is told
/// where messages reach the card's holder, so that nobody activates behind their back.
pub(super) fn activate(
    tx: &mut DbConnection,
    app: &App,
    open: &Open,
    identifier: Option<&Identifier>,
    now: Timestamp,
) -> Result<(), Refusal> {
    let person = open.person()?;
    people::set_activated(tx, &person.id, now)?;
    journeys::set_activated(tx, &open.journey.id, now)?;
    if let Some(contact) = open.contacts(tx, app)?.reachable(app).first() {
        let message = messages::activated(app, contact, person, identifier);
        let until = now + messages::NEWS_LIFE_S;
        outbox::enqueue(tx, &app.keys, &app.random.id(), &message, now, until)?;
    }
    Ok(audit::append(tx, now, audit::Event::Activated, &open.pseudonym(app))?)
}
