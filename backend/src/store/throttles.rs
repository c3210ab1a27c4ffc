//! Tries that count towards a limit, in the database, so that all instances share them.
//!
//! A try is written before it is judged and taken back when it was right: a hundred tries at once
//! cannot all be judged before the first is counted. The window slides; refused tries do not count,
//! so that no limit lasts longer than its window.

use diesel::prelude::*;

use super::schema::throttles;
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;
use crate::security::Random;

/// At most so many tries within so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How many.
    pub most: u32,
    /// Within how many seconds.
    pub window_s: i64,
}

/// The tries within the window, oldest first. Until the end of the transaction nobody else
/// counts for this subject.
///
/// # Errors
/// The database's.
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

/// Writes a try down, and gives its id.
///
/// # Errors
/// The database's.
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

/// Takes tries back.
///
/// # Errors
/// The database's.
pub fn take_back(connection: &mut DbConnection, ids: &[String]) -> Result<(), StoreError> {
    for id in ids {
        diesel::delete(throttles::table.find(id)).execute(connection)?;
    }
    Ok(())
}

/// Erases what no window reaches any more.
///
/// # Errors
/// The database's.
pub fn erase_before(connection: &mut DbConnection, time: Timestamp) -> Result<(), StoreError> {
    diesel::delete(throttles::table.filter(throttles::at.le(time))).execute(connection)?;
    Ok(())
}

impl Limit {
    /// Seconds until one more try is allowed, where the window is full; `recent` oldest first.
    #[must_use]
    pub fn wait_s(self, recent: &[Timestamp], now: Timestamp) -> Option<u64> {
        let most = usize::try_from(self.most).unwrap_or(usize::MAX);
        let beyond = recent.len().checked_sub(most)?;
        let frees = recent.get(beyond)? + self.window_s;
        Some(u64::try_from(frees - now).unwrap_or(0).max(1))
    }
}
