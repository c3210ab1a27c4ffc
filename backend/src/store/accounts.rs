//! Who signs in. The identifier is sealed, and found by its keyed index.

use diesel::prelude::*;
use shared::field::Identifier;

use super::schema::accounts;
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;
use crate::security::{KeyRing, SealContext};

/// What a repeated request is compared with.
#[derive(Clone)]
pub struct Credentials {
    /// The keyed index of the identifier.
    pub identifier_index: String,
    /// argon2id, as a PHC string.
    pub password_hash: String,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Credentials(…)")
    }
}

/// An account to be.
#[derive(Debug)]
pub struct NewRow<'a> {
    /// The row to be.
    pub id: &'a str,
    /// Whose holder signs in.
    pub card_id: &'a str,
    /// The name to sign in with.
    pub identifier: &'a Identifier,
    /// argon2id, as a PHC string.
    pub password_hash: &'a str,
}

/// The keyed index of an identifier.
#[must_use]
pub fn identifier_index(keys: &KeyRing, identifier: &Identifier) -> String {
    keys.index("identifier/v1", &[identifier.as_str().as_bytes()])
}

/// Writes an account down.
///
/// # Errors
/// [`StoreError::Duplicate`] where the identifier is taken; the database's.
pub fn insert(
    connection: &mut DbConnection,
    keys: &KeyRing,
    new: &NewRow<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let context = SealContext { table: "accounts", column: "identifier", row: new.id };
    let sealed = keys.seal(context, new.identifier.as_str().as_bytes()).map_err(|_| StoreError::Sealed)?;
    diesel::insert_into(accounts::table)
        .values((
            accounts::id.eq(new.id),
            accounts::card_id.eq(new.card_id),
            accounts::identifier_index.eq(identifier_index(keys, new.identifier)),
            accounts::identifier.eq(sealed),
            accounts::password_hash.eq(new.password_hash),
            accounts::created_at.eq(now),
        ))
        .execute(connection)?;
    Ok(())
}

/// Whether nobody has this identifier.
///
/// # Errors
/// The database's.
pub fn is_free(
    connection: &mut DbConnection,
    keys: &KeyRing,
    identifier: &Identifier,
) -> Result<bool, StoreError> {
    let taken: i64 = accounts::table
        .filter(accounts::identifier_index.eq(identifier_index(keys, identifier)))
        .count()
        .get_result(connection)?;
    Ok(taken == 0)
}

/// Whether nobody has this identifier; and until the end of the transaction nobody else takes it. One
/// in a transaction: two people who reserve two names would wait for each other.
///
/// # Errors
/// The database's.
pub fn reserve(
    connection: &mut DbConnection,
    keys: &KeyRing,
    identifier: &Identifier,
) -> Result<bool, StoreError> {
    connection.serialise(&identifier_index(keys, identifier))?;
    is_free(connection, keys, identifier)
}

/// The credentials of the account of a card's holder, where there is one.
///
/// # Errors
/// The database's.
pub fn credentials(connection: &mut DbConnection, card_id: &str) -> Result<Option<Credentials>, StoreError> {
    let row: Option<(String, String)> = accounts::table
        .filter(accounts::card_id.eq(card_id))
        .select((accounts::identifier_index, accounts::password_hash))
        .first(connection)
        .optional()?;
    Ok(row.map(|(identifier_index, password_hash)| Credentials { identifier_index, password_hash }))
}
