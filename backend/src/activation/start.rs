//! Start a journey for the person whose social security number, card serial number and birth date match the request.
//!
//! The response and the work do not depend on which value differs, so the values cannot be guessed one by one. Only a
//! user who knows all of them learns that the space is already activated, or why it cannot be.

use std::net::IpAddr;

use shared::api::activation::{ActivationView, ClaimedIdentity};
use shared::api::{ErrorCode, Problem};

use super::candidates::Candidates;
use super::journey::{ActiveJourney, authenticate};
use super::{eligible, view};
use crate::clock::Timestamp;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::journeys::NewJourney;
use crate::store::people::{self, Person, Recognised};
use crate::store::{DbConnection, audit, cards, journeys};
use crate::throttle::{self, Guess, Kind};
use crate::transaction::in_transaction;
use crate::{App, contacts};

/// Starts a journey for the person who matches the data. If several people match, the user chooses one of them
/// after the code. Ends the former journey of the same cookie.
///
/// # Errors
/// `identity_not_recognised`; `too_many_attempts`; if the data match but the space cannot be activated,
/// `already_activated`, `of_age`, `cannot_activate` or `no_contact`.
pub async fn start(
    app: &App,
    identity: ClaimedIdentity,
    address: IpAddr,
    former: Option<CookieToken>,
) -> Result<(ActivationView, CookieToken), Refusal> {
    in_transaction(app, move |tx, app, now| {
        let recognised = recognise(tx, app, &identity, address, now)?;
        let pseudonym = app.keys.pseudonym(&cards::nir_index(&app.keys, &identity.nir));
        let candidates = match able(tx, app, &recognised) {
            Ok(able) => Candidates::of(able),
            Err(refusal) => {
                audit::append(tx, now, audit::Event::Refused, &pseudonym)?;
                return Err(refusal);
            }
        };
        if let Some(former) = former {
            end_former(tx, app, &former, now)?;
        }
        let (journey, token) = insert(tx, app, &recognised, candidates, now)?;
        audit::append(tx, now, audit::Event::JourneyStarted, &pseudonym)?;
        Ok((view::of(tx, app, &journey, now)?, token))
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
    let numbers = &app.settings.numbers;
    let guess = Guess {
        kind: Kind::Identity,
        subject: identity.nir.as_str().as_bytes(),
        per_address: numbers.identity_failures_per_address,
        per_subject: numbers.identity_failures,
    };
    let counted = throttle::count(tx, app, guess, address, now)?;
    if let Some(recognised) = people::recognise(tx, &app.keys, identity)? {
        counted.take_back(tx)?;
        return Ok(recognised);
    }
    let pseudonym = app.keys.pseudonym(&cards::nir_index(&app.keys, &identity.nir));
    audit::append(tx, now, audit::Event::NotRecognised, &pseudonym)?;
    let attempts_left = counted.attempts_left;
    Err(Problem::new(ErrorCode::IdentityNotRecognised).with_attempts_left(attempts_left).into())
}

/// The recognised people who can activate. Refuses if none of their contacts can receive a code.
fn able(tx: &mut DbConnection, app: &App, recognised: &Recognised) -> Result<Vec<Person>, Refusal> {
    let Recognised { card_id, people, .. } = recognised;
    let able = eligible::among(people.clone(), app.clock.today())?;
    if contacts::reachable(app, &contacts::known(tx, app, card_id, people)?).is_empty() {
        return Err(ErrorCode::NoContact.into());
    }
    Ok(able)
}

/// Ends the journey of the request's cookie, if it is still active.
fn end_former(tx: &mut DbConnection, app: &App, former: &CookieToken, now: Timestamp) -> Result<(), Refusal> {
    match authenticate(tx, app, former, now) {
        Ok(journey) => Ok(journeys::end(tx, &journey.row.id, now)?),
        Err(refusal) if refusal.is(ErrorCode::NoJourney) => Ok(()),
        Err(refusal) => Err(refusal),
    }
}

fn insert(
    tx: &mut DbConnection,
    app: &App,
    recognised: &Recognised,
    candidates: Candidates,
    now: Timestamp,
) -> Result<(ActiveJourney, CookieToken), Refusal> {
    let token = CookieToken { row: app.random.id(), token: app.random.token() };
    let new = NewJourney {
        id: &token.row,
        card_id: &recognised.card_id,
        birth_index: &recognised.birth_index,
        person_id: candidates.known().map(|person| person.id.as_str()),
        token_hash: &app.keys.token_hash(&token.token),
    };
    let row = journeys::start(tx, &new, now)?
        .ok_or(Refusal::contradiction("a journey that was just inserted is gone"))?;
    Ok((ActiveJourney::new(app, row, candidates), token))
}
