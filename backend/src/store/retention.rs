//! Erases old rows. The caller decides on the retention period.

use diesel::prelude::*;

use super::schema::{codes, journeys, outbox};
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;

/// Erases codes, journeys and finished messages from before this time, and returns the number of rows. Codes are
/// erased before their owners.
pub fn erase_before(connection: &mut DbConnection, time: Timestamp) -> Result<usize, StoreError> {
    // Sending a code is a request of its journey, so the codes of an old journey are old too.
    let mut erased = diesel::delete(codes::table.filter(codes::sent_at.lt(time))).execute(connection)?;
    erased +=
        diesel::delete(journeys::table.filter(journeys::last_request_at.lt(time))).execute(connection)?;
    let emptied = outbox::sent_at.is_not_null().or(outbox::given_up_at.is_not_null());
    erased += diesel::delete(outbox::table.filter(outbox::created_at.lt(time)).filter(emptied))
        .execute(connection)?;
    Ok(erased)
}
