//! What the server remembers about its own database.

use diesel::prelude::*;

use super::schema::meta;
use super::{DbConnection, StoreError};
use crate::security::KeyRing;

const KEYS: &str = "keys";

/// Remembers, the first time, which keys seal this database; afterwards tells whether these are
/// the same. With other keys everybody would look unknown.
///
/// # Errors
/// The database's.
pub fn keys_fit(connection: &mut DbConnection, keys: &KeyRing) -> Result<bool, StoreError> {
    let fingerprint = keys.fingerprint();
    if let Some(known) = known(connection)? {
        return Ok(known == fingerprint);
    }
    // Several instances may start at once.
    connection.serialise(KEYS)?;
    if let Some(known) = known(connection)? {
        return Ok(known == fingerprint);
    }
    diesel::insert_into(meta::table)
        .values((meta::name.eq(KEYS), meta::value.eq(fingerprint)))
        .execute(connection)?;
    Ok(true)
}

fn known(connection: &mut DbConnection) -> Result<Option<String>, StoreError> {
    Ok(meta::table.find(KEYS).select(meta::value).first(connection).optional()?)
}

/// How much is remembered: answers only where the database and its schema are there.
pub(super) fn count(connection: &mut DbConnection) -> Result<i64, StoreError> {
    Ok(meta::table.count().get_result(connection)?)
}
