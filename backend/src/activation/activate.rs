//! Activate the space, and notify the card's holder.

use shared::field::Identifier;

use super::journey::ActiveJourney;
use crate::clock::Timestamp;
use crate::refusal::Refusal;
use crate::store::{DbConnection, audit, journeys, people};
use crate::{App, contacts, messages};

/// Activates the space of a journey. `identifier` is that of a new account. The notification goes to the contacts
/// of the card's holder, so that an activation by another person does not go unnoticed.
pub(super) fn activate(
    tx: &mut DbConnection,
    app: &App,
    journey: &ActiveJourney,
    identifier: Option<&Identifier>,
    now: Timestamp,
) -> Result<(), Refusal> {
    let person = journey.person()?;
    people::set_activated(tx, &person.id, now)?;
    journeys::set_activated(tx, &journey.row.id, now)?;
    if let Some(contact) = contacts::reachable(app, &journey.contacts(tx, app)?).first() {
        messages::notify(tx, app, &messages::activated(app, contact, person, identifier), now)?;
    }
    Ok(audit::append(tx, now, audit::Event::Activated, &journey.pseudonym)?)
}
