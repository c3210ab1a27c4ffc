//! Metadata of the database itself.

use diesel::prelude::*;

use super::schema::meta;
use super::{DbConnection, StoreError};
use crate::security::KeyRing;

const KEYS: &str = "keys";

/// Stores the fingerprint of the keys on the first start, and compares it on later starts. With other keys every
/// look-up would fail and every person would seem unknown.
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

/// The number of entries. Used as a health check: fails without the database or its schema.
pub(super) fn count(connection: &mut DbConnection) -> Result<i64, StoreError> {
    Ok(meta::table.count().get_result(connection)?)
}
