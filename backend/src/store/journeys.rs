//! Activations under way: facts, never a step.
//!
//! Must not know: which step follows from the facts, or how long a journey lives.

use diesel::prelude::*;
use shared::journey::Facts;

use super::schema::journeys;
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;

/// An activation that is not over.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = journeys)]
pub struct Journey {
    /// The row.
    pub id: String,
    /// Whose space.
    pub person_id: String,
    /// The keyed hash of the cookie's token.
    pub token_hash: Vec<u8>,
    /// That of the token before the code was verified.
    pub former_token_hash: Option<Vec<u8>>,
    /// When the last request came.
    pub last_request_at: Timestamp,
    code_sent_at: Option<Timestamp>,
    /// When the code was verified.
    pub code_verified_at: Option<Timestamp>,
    consented_at: Option<Timestamp>,
    contact_confirmed_at: Option<Timestamp>,
    account_created_at: Option<Timestamp>,
}

impl Journey {
    /// What has happened so far.
    #[must_use]
    pub const fn facts(&self) -> Facts {
        Facts {
            code_sent: self.code_sent_at.is_some(),
            code_verified: self.code_verified_at.is_some(),
            consented: self.consented_at.is_some(),
            contact_confirmed: self.contact_confirmed_at.is_some(),
            account_created: self.account_created_at.is_some(),
        }
    }
}

/// A new journey.
///
/// # Errors
/// The database's.
pub fn begin(
    connection: &mut DbConnection,
    id: &str,
    person_id: &str,
    token_hash: &[u8],
    now: Timestamp,
) -> Result<(), StoreError> {
    diesel::insert_into(journeys::table)
        .values((
            journeys::id.eq(id),
            journeys::person_id.eq(person_id),
            journeys::token_hash.eq(token_hash),
            journeys::last_request_at.eq(now),
        ))
        .execute(connection)?;
    Ok(())
}

/// The journey of a row, unless it was ended.
///
/// # Errors
/// The database's.
pub fn find(connection: &mut DbConnection, id: &str) -> Result<Option<Journey>, StoreError> {
    connection.serialise(id)?;
    Ok(journeys::table
        .find(id)
        .filter(journeys::ended_at.is_null())
        .select(Journey::as_select())
        .first(connection)
        .optional()?)
}

/// A request came.
///
/// # Errors
/// The database's.
pub fn renew(connection: &mut DbConnection, id: &str, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id)).set(journeys::last_request_at.eq(now)).execute(connection)?;
    Ok(())
}

/// A provisional code was sent.
///
/// # Errors
/// The database's.
pub fn set_code_sent(connection: &mut DbConnection, id: &str, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id)).set(journeys::code_sent_at.eq(now)).execute(connection)?;
    Ok(())
}

/// The code was verified: a new token, and the former one remembered.
///
/// # Errors
/// The database's.
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

/// This version of terms and privacy policy was accepted.
///
/// # Errors
/// The database's.
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

/// The contact details were confirmed.
///
/// # Errors
/// The database's.
pub fn set_contact_confirmed(
    connection: &mut DbConnection,
    id: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id))
        .set(journeys::contact_confirmed_at.eq(now))
        .execute(connection)?;
    Ok(())
}

/// The account was created.
///
/// # Errors
/// The database's.
pub fn set_account_created(
    connection: &mut DbConnection,
    id: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id)).set(journeys::account_created_at.eq(now)).execute(connection)?;
    Ok(())
}

/// The journey is over.
///
/// # Errors
/// The database's.
pub fn end(connection: &mut DbConnection, id: &str, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(journeys::table.find(id)).set(journeys::ended_at.eq(now)).execute(connection)?;
    Ok(())
}

/// All other journeys of this person are over.
///
/// # Errors
/// The database's.
pub fn end_others(
    connection: &mut DbConnection,
    journey: &Journey,
    now: Timestamp,
) -> Result<(), StoreError> {
    diesel::update(
        journeys::table
            .filter(journeys::person_id.eq(&journey.person_id))
            .filter(journeys::id.ne(&journey.id))
            .filter(journeys::ended_at.is_null()),
    )
    .set(journeys::ended_at.eq(now))
    .execute(connection)?;
    Ok(())
}
