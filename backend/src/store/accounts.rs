//! Accounts. The identifier is encrypted, and looked up by its keyed index.

use diesel::prelude::*;
use shared::field::Identifier;

use super::schema::accounts;
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;
use crate::security::{KeyRing, SealContext};

/// The stored credentials, with which a repeated request is compared.
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

/// An account to insert.
#[derive(Debug)]
pub struct NewRow<'a> {
    pub id: &'a str,
    /// The card of the account's holder.
    pub card_id: &'a str,
    pub identifier: &'a Identifier,
    /// argon2id, as a PHC string.
    pub password_hash: &'a str,
}

/// The keyed index of an identifier.
#[must_use]
pub fn identifier_index(keys: &KeyRing, identifier: &Identifier) -> String {
    keys.index("identifier/v1", &[identifier.as_str().as_bytes()])
}

/// Inserts an account.
///
/// # Errors
/// [`StoreError::Duplicate`] if the identifier is taken, [`StoreError::Sealed`] if it cannot be encrypted.
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

/// Whether no account has this identifier.
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

/// Whether no account has this identifier. Locks the identifier until the end of the transaction. A transaction
/// must reserve only one, because two transactions that reserve two could deadlock.
pub fn reserve(
    connection: &mut DbConnection,
    keys: &KeyRing,
    identifier: &Identifier,
) -> Result<bool, StoreError> {
    connection.serialise(&identifier_index(keys, identifier))?;
    is_free(connection, keys, identifier)
}

/// The credentials of the card holder's account, if there is one.
pub fn credentials(connection: &mut DbConnection, card_id: &str) -> Result<Option<Credentials>, StoreError> {
    let row: Option<(String, String)> = accounts::table
        .filter(accounts::card_id.eq(card_id))
        .select((accounts::identifier_index, accounts::password_hash))
        .first(connection)
        .optional()?;
    Ok(row.map(|(identifier_index, password_hash)| Credentials { identifier_index, password_hash }))
}
