//! Contacts that a person has changed. They take precedence over the contacts in the insurer's file.
//!
//! Must not know: who may change a contact, or how it is verified.

use diesel::prelude::*;
use shared::contact::Contact;

use super::schema::contacts;
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;
use crate::security::{KeyRing, SealContext};

/// The changed contacts of a card, at most one per channel.
///
/// # Errors
/// [`StoreError::Sealed`] if the stored contact cannot be decrypted.
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

/// Replaces the contact of its channel. `id` is the id of the new row.
///
/// # Errors
/// [`StoreError::Sealed`] if the contact cannot be encrypted.
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

/// Parses a stored contact.
pub(super) fn restore(channel: &str, address: &str) -> Option<Contact> {
    Contact::parse(channel.parse().ok()?, address).ok()
}

const fn seal_context(row: &str) -> SealContext<'_> {
    SealContext { table: "contacts", column: "contact", row }
}
