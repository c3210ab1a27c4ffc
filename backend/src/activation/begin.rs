//! Begin: is there somebody with this number, serial number and birth date?
//!
//! Whatever does not match, the answer and the work are the same. Only who proves all of it learns
//! more: that the space is activated, or why it cannot be.

use std::net::IpAddr;

use shared::api::{ActivationView, ClaimedIdentity};
use shared::journey::Facts;

use super::open::{Open, Ticket, act, open};
use super::refusal::{Fault, Refusal};
use super::{contacts, limits, view};
use crate::App;
use crate::clock::Timestamp;
use crate::security::Claims;
use crate::store::people::{self, Person, Status};
use crate::store::{DbConnection, audit, cards, journeys};

/// A new journey for whom the data match. The former journey of the same cookie is over.
///
/// # Errors
/// Not recognised, too many attempts, or a reason why this space cannot be activated here.
pub async fn begin(
    app: &App,
    identity: ClaimedIdentity,
    address: IpAddr,
    former: Option<Claims>,
) -> Result<(ActivationView, Ticket), Refusal> {
    act(app, move |tx, app, now| {
        let person = recognise(tx, app, &identity, address, now)?;
        if let Err(refusal) = check(app, &person) {
            audit::append(tx, now, audit::Event::Refused, &app.keys.pseudonym(&person.nir_index))?;
            return Err(refusal);
        }
        if let Some(former) = former {
            end_former(tx, app, &former, now)?;
        }
        start(tx, app, person, now)
    })
    .await
}

fn recognise(
    tx: &mut DbConnection,
    app: &App,
    identity: &ClaimedIdentity,
    address: IpAddr,
    now: Timestamp,
) -> Result<Person, Refusal> {
    let tried = limits::count(tx, app, &identity.nir, address, now)?;
    let holder = people::find_holder(tx, &app.keys, identity)?;
    if let Some(person) = holder.filter(|person| person.status != Status::Left) {
        tried.take_back(tx)?;
        return Ok(person);
    }
    let pseudonym = app.keys.pseudonym(&cards::nir_index(&app.keys, &identity.nir));
    audit::append(tx, now, audit::Event::NotRecognised, &pseudonym)?;
    Err(Refusal::NotRecognised { attempts_left: tried.attempts_left })
}

/// Whether somebody whose data all match can activate here.
fn check(app: &App, person: &Person) -> Result<(), Refusal> {
    match person.status {
        Status::Deceased | Status::Opposed | Status::Left => Err(Refusal::CannotActivate),
        Status::Active if person.activated_at.is_some() => Err(Refusal::AlreadyActivated),
        Status::Active if contacts::all(app, &person.details).is_empty() => Err(Refusal::NoContact),
        Status::Active => Ok(()),
    }
}

/// A cookie whose journey is over already ends nothing.
fn end_former(tx: &mut DbConnection, app: &App, former: &Claims, now: Timestamp) -> Result<(), Refusal> {
    match open(tx, app, former, now) {
        Ok(open) => Ok(journeys::end(tx, &open.journey.id, now)?),
        Err(Refusal::NoJourney) => Ok(()),
        Err(refusal) => Err(refusal),
    }
}

fn start(
    tx: &mut DbConnection,
    app: &App,
    person: Person,
    now: Timestamp,
) -> Result<(ActivationView, Ticket), Refusal> {
    let ticket = Ticket { journey: app.random.id(), token: app.random.token() };
    journeys::begin(tx, &ticket.journey, &person.id, &app.keys.token_hash(&ticket.token), now)?;
    audit::append(tx, now, audit::Event::JourneyBegun, &app.keys.pseudonym(&person.nir_index))?;
    let journey = journeys::find(tx, &ticket.journey)?
        .ok_or(Refusal::Fault(Fault::Contradiction("a journey that was just begun is gone")))?;
    let view = view::of(tx, app, &Open { journey, person, facts: Facts::default() }, now)?;
    Ok((view, ticket))
}
