//! Erases what has done its work. Which ages that takes is for the caller.

use diesel::prelude::*;

use super::schema::{codes, journeys, outbox};
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;

/// Erases journeys, codes and emptied messages of before this time. Codes go before the journeys that they belong to.
///
/// # Errors
/// The database's.
pub fn erase_before(connection: &mut DbConnection, time: Timestamp) -> Result<usize, StoreError> {
    // Sending a code is a request too: those of an old journey are old.
    let mut erased = diesel::delete(codes::table.filter(codes::sent_at.lt(time))).execute(connection)?;
    erased +=
        diesel::delete(journeys::table.filter(journeys::last_request_at.lt(time))).execute(connection)?;
    let emptied = outbox::sent_at.is_not_null().or(outbox::given_up_at.is_not_null());
    erased += diesel::delete(outbox::table.filter(outbox::created_at.lt(time)).filter(emptied))
        .execute(connection)?;
    Ok(erased)
}
