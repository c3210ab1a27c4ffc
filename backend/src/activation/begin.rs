//! Begin: is there somebody with this number, serial number and birth date?
//!
//! Whatever does not match, the answer and the work are the same. Only who proves all of it learns
//! more: that the space is activated, or why it cannot be.

use std::net::IpAddr;

use shared::api::{ActivationView, ClaimedIdentity};

use super::open::{Open, Ticket, Whom, act, open};
use super::refusal::{Fault, Refusal};
use super::{contacts, eligible, limits, view};
use crate::App;
use crate::clock::Timestamp;
use crate::security::Claims;
use crate::store::journeys::NewJourney;
use crate::store::people::{self, Person, Recognised};
use crate::store::{DbConnection, audit, cards, journeys};

/// A new journey for whom the data match: one person, or several of one birth date, of whom one is
/// chosen after the code. The former journey of the same cookie is over.
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
        let recognised = recognise(tx, app, &identity, address, now)?;
        let pseudonym = app.keys.pseudonym(&cards::nir_index(&app.keys, &identity.nir));
        let whom = match able(tx, app, &recognised) {
            Ok(able) => Whom::of(able),
            Err(refusal) => {
                audit::append(tx, now, audit::Event::Refused, &pseudonym)?;
                return Err(refusal);
            }
        };
        if let Some(former) = former {
            end_former(tx, app, &former, now)?;
        }
        let (open, ticket) = start(tx, app, &recognised, whom, now)?;
        audit::append(tx, now, audit::Event::JourneyBegun, &pseudonym)?;
        Ok((view::of(tx, app, &open, now)?, ticket))
    })
    .await
}

fn recognise(
    tx: &mut DbConnection,
    app: &App,
    identity: &ClaimedIdentity,
    address: IpAddr,
    now: Timestamp,
) -> Result<Recognised, Refusal> {
    let tried = limits::count(tx, app, &identity.nir, address, now)?;
    if let Some(recognised) = people::recognise(tx, &app.keys, identity)? {
        tried.take_back(tx)?;
        return Ok(recognised);
    }
    let pseudonym = app.keys.pseudonym(&cards::nir_index(&app.keys, &identity.nir));
    audit::append(tx, now, audit::Event::NotRecognised, &pseudonym)?;
    Err(Refusal::NotRecognised { attempts_left: tried.attempts_left })
}

/// Those of them who can activate, where a code can reach anybody.
fn able(tx: &mut DbConnection, app: &App, recognised: &Recognised) -> Result<Vec<Person>, Refusal> {
    let Recognised { card_id, people, .. } = recognised;
    let able = eligible::among(people.clone(), app.clock.today())?;
    if contacts::of(tx, app, card_id, people)?.reachable(app).is_empty() {
        return Err(Refusal::NoContact);
    }
    Ok(able)
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
    recognised: &Recognised,
    whom: Whom,
    now: Timestamp,
) -> Result<(Open, Ticket), Refusal> {
    let ticket = Ticket { journey: app.random.id(), token: app.random.token() };
    let new = NewJourney {
        id: &ticket.journey,
        card_id: &recognised.card_id,
        birth_index: &recognised.birth_index,
        person_id: whom.known().map(|person| person.id.as_str()),
        token_hash: &app.keys.token_hash(&ticket.token),
    };
    let journey = journeys::begin(tx, &new, now)?
        .ok_or(Refusal::Fault(Fault::Contradiction("a journey that was just begun is gone")))?;
    Ok((Open::new(journey, whom), ticket))
}
