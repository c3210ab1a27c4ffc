//! Contacts that a person has changed here: they go before those that the insurer hands over.
//!
//! Must not know: who may change one, or what proves it.

use diesel::prelude::*;
use shared::contact::Contact;

use super::schema::contacts;
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;
use crate::security::{KeyRing, SealContext};

/// What was changed here on a card, one contact a channel at most.
///
/// # Errors
/// The database's, or a contact that does not open.
pub fn changed(
    connection: &mut DbConnection,
    keys: &KeyRing,
    card_id: &str,
) -> Result<Vec<Contact>, StoreError> {
    let rows: Vec<(String, String, Vec<u8>)> = contacts::table
        .filter(contacts::card_id.eq(card_id))
        .select((contacts::id, contacts::channel, contacts::contact))
        .load(connection)?;
    rows.into_iter()
        .map(|(id, channel, sealed)| {
            let plain = keys.open(seal_context(&id), &sealed).map_err(|_| StoreError::Sealed)?;
            let address = std::str::from_utf8(&plain).map_err(|_| StoreError::Sealed)?;
            restore(&channel, address).ok_or(StoreError::Sealed)
        })
        .collect()
}

/// From now on this is the contact of its channel. `id` is the row to be.
///
/// # Errors
/// The database's.
pub fn set(
    connection: &mut DbConnection,
    keys: &KeyRing,
    id: &str,
    card_id: &str,
    contact: &Contact,
    now: Timestamp,
) -> Result<(), StoreError> {
    let channel = contact.channel().as_str();
    diesel::delete(
        contacts::table.filter(contacts::card_id.eq(card_id)).filter(contacts::channel.eq(channel)),
    )
    .execute(connection)?;
    let sealed = keys.seal(seal_context(id), contact.as_str().as_bytes()).map_err(|_| StoreError::Sealed)?;
    diesel::insert_into(contacts::table)
        .values((
            contacts::id.eq(id),
            contacts::card_id.eq(card_id),
            contacts::channel.eq(channel),
            contacts::contact.eq(sealed),
            contacts::changed_at.eq(now),
        ))
        .execute(connection)?;
    Ok(())
}

/// The contact that was stored for a channel.
pub(super) fn restore(channel: &str, address: &str) -> Option<Contact> {
    Contact::parse(channel.parse().ok()?, address).ok()
}

const fn seal_context(row: &str) -> SealContext<'_> {
    SealContext { table: "contacts", column: "contact", row }
}
