//! Attempts that count towards a rate limit, in the database, so that all instances share them.
//!
//! An attempt is inserted before it is checked and deleted when it succeeds, so concurrent attempts cannot be checked
//! before the first is counted. The window slides; refused attempts do not count, so no limit lasts longer than its
//! window. Attempts before the window are ignored, and deleted by `cleaner` alone.

use diesel::prelude::*;

use super::schema::throttles;
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;
use crate::security::Random;

/// The attempts within the window, oldest first. Holds the subject's mutex until the transaction ends.
pub fn recent(
    connection: &mut DbConnection,
    subject: &str,
    now: Timestamp,
    window_s: i64,
) -> Result<Vec<Timestamp>, StoreError> {
    connection.serialise(subject)?;
    Ok(throttles::table
        .filter(throttles::subject.eq(subject))
        .filter(throttles::at.gt(now - window_s))
        .select(throttles::at)
        .order(throttles::at)
        .load(connection)?)
}

/// Inserts an attempt and returns its id.
pub fn count(
    connection: &mut DbConnection,
    random: &Random,
    subject: &str,
    now: Timestamp,
) -> Result<String, StoreError> {
    let id = random.id();
    diesel::insert_into(throttles::table)
        .values((throttles::id.eq(&id), throttles::subject.eq(subject), throttles::at.eq(now)))
        .execute(connection)?;
    Ok(id)
}

/// Deletes attempts that turned out to be successes.
pub fn take_back(connection: &mut DbConnection, ids: &[String]) -> Result<(), StoreError> {
    for id in ids {
        diesel::delete(throttles::table.find(id)).execute(connection)?;
    }
    Ok(())
}

/// Deletes the attempts up to a time.
pub fn erase_before(connection: &mut DbConnection, time: Timestamp) -> Result<(), StoreError> {
    diesel::delete(throttles::table.filter(throttles::at.le(time))).execute(connection)?;
    Ok(())
}
