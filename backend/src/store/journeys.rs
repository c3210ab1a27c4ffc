//! Activation journeys, stored as facts. The step is derived elsewhere.
//!
//! Must not know: which step follows from the facts, or when a journey expires.

use diesel::prelude::*;
use shared::journey::{Beneficiary, Facts};

use super::schema::journeys;
use super::{DbConnection, StoreError, cards};
use crate::clock::Timestamp;

/// An activation that has not ended.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = journeys)]
pub struct Journey {
    pub id: String,
    pub card_id: String,
    /// The keyed index of the birth date that was typed.
    pub birth_index: String,
    /// The beneficiary, once known.
    pub person_id: Option<String>,
    /// The keyed hash of the cookie's token.
    pub token_hash: Vec<u8>,
    /// The keyed hash of the token from before the code was verified.
    pub former_token_hash: Option<Vec<u8>>,
    pub last_request_at: Timestamp,
    code_sent_at: Option<Timestamp>,
    pub code_verified_at: Option<Timestamp>,
    certified_at: Option<Timestamp>,
    consented_at: Option<Timestamp>,
    contact_confirmed_at: Option<Timestamp>,
    activated_at: Option<Timestamp>,
}

/// A journey to insert.
#[derive(Debug)]
pub struct NewJourney<'a> {
    pub id: &'a str,
    pub card_id: &'a str,
    /// The keyed index of the birth date that was typed.
    pub birth_index: &'a str,
    /// The beneficiary; none if the data match several people.
    pub person_id: Option<&'a str>,
    /// The keyed hash of the cookie's token.
    pub token_hash: &'a [u8],
}

impl Journey {
    /// The facts of the journey, which is for this beneficiary.
    #[must_use]
    pub const fn facts(&self, beneficiary: Beneficiary) -> Facts {
        Facts {
            code_sent: self.code_sent_at.is_some(),
            code_verified: self.code_verified_at.is_some(),
            certified: self.certified_at.is_some(),
            consented: self.consented_at.is_some(),
            contact_confirmed: self.contact_confirmed_at.is_some(),
            activated: self.activated_at.is_some(),
            ..Facts::started(beneficiary)
        }
    }
}

/// Inserts a new journey and reads it back.
pub fn start(
    connection: &mut DbConnection,
    new: &NewJourney<'_>,
    now: Timestamp,
) -> Result<Option<Journey>, StoreError> {
    diesel::insert_into(journeys::table)
        .values((
            journeys::id.eq(new.id),
            journeys::card_id.eq(new.card_id),
            journeys::birth_index.eq(new.birth_index),
            journeys::person_id.eq(new.person_id),
            journeys::token_hash.eq(new.token_hash),
            journeys::last_request_at.eq(now),
        ))
        .execute(connection)?;
    read(connection, new.id)
}

/// Finds a journey that has not ended. Locks its card until the end of the transaction and reads the row under
/// that lock.
pub fn find(connection: &mut DbConnection, id: &str) -> Result<Option<Journey>, StoreError> {
    let card_id: Option<String> =
        journeys::table.find(id).select(journeys::card_id).first(connection).optional()?;
    let Some(card_id) = card_id else { return Ok(None) };
    cards::hold(connection, &card_id)?;
    read(connection, id)
}

fn read(connection: &mut DbConnection, id: &str) -> Result<Option<Journey>, StoreError> {
    Ok(journeys::table
        .find(id)
        .filter(journeys::ended_at.is_null())
        .select(Journey::as_select())
        .first(connection)
        .optional()?)
}

/// Records the time of the last request.
pub fn renew(connection: &mut DbConnection, id: &str, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id)).set(journeys::last_request_at.eq(now)).execute(connection)?;
    Ok(())
}

pub fn set_code_sent(connection: &mut DbConnection, id: &str, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id)).set(journeys::code_sent_at.eq(now)).execute(connection)?;
    Ok(())
}

/// Replaces the token, because trust has risen, and keeps the former one for repeated requests.
pub fn set_code_verified(
    connection: &mut DbConnection,
    journey: &Journey,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(&journey.id))
        .set((
            journeys::code_verified_at.eq(now),
            journeys::token_hash.eq(token_hash),
            journeys::former_token_hash.eq(&journey.token_hash),
        ))
        .execute(connection)?;
    Ok(())
}

/// Records which version of the terms and privacy policy was accepted.
pub fn set_consented(
    connection: &mut DbConnection,
    id: &str,
    terms_version: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id))
        .set((journeys::consented_at.eq(now), journeys::terms_version.eq(terms_version)))
        .execute(connection)?;
    Ok(())
}

pub fn set_person(connection: &mut DbConnection, id: &str, person_id: &str) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id)).set(journeys::person_id.eq(person_id)).execute(connection)?;
    Ok(())
}

/// Records that the user has certified to be the legal representative.
pub fn set_certified(connection: &mut DbConnection, id: &str, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id)).set(journeys::certified_at.eq(now)).execute(connection)?;
    Ok(())
}

/// Records when the contact details were confirmed; `None` if they must be confirmed again.
pub fn set_contact_confirmed(
    connection: &mut DbConnection,
    id: &str,
    at: Option<Timestamp>,
) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id))
        .set(journeys::contact_confirmed_at.eq(at))
        .execute(connection)?;
    Ok(())
}

pub fn set_activated(connection: &mut DbConnection, id: &str, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id)).set(journeys::activated_at.eq(now)).execute(connection)?;
    Ok(())
}

pub fn end(connection: &mut DbConnection, id: &str, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id)).set(journeys::ended_at.eq(now)).execute(connection)?;
    Ok(())
}

/// Ends all other journeys on this card. The card has an account now, so they must start again.
pub fn end_others_on_the_card(
    connection: &mut DbConnection,
    journey: &Journey,
    now: Timestamp,
) -> Result<(), StoreError> {
    diesel::update(
        journeys::table
            .filter(journeys::card_id.eq(&journey.card_id))
            .filter(journeys::id.ne(&journey.id))
            .filter(journeys::ended_at.is_null()),
    )
    .set(journeys::ended_at.eq(now))
    .execute(connection)?;
    Ok(())
}
