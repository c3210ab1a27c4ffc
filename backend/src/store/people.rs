//! The people on the cards, as the insurer handed them over.
//!
//! Must not know: journeys, or what a status means for an activation.

use ::registry::Relation;
pub use ::registry::Status;
use diesel::prelude::*;
use shared::Date;
use shared::api::ClaimedIdentity;

pub use super::details::Details;
use super::schema::{cards, people};
use super::{DbConnection, StoreError, cards as card_keys};
use crate::clock::Timestamp;
use crate::security::{KeyRing, same};

/// Somebody on a card.
#[derive(Clone, Debug)]
pub struct Person {
    /// The row.
    pub id: String,
    /// The keyed index of the card holder's number: the audit's pseudonym is made of it.
    pub nir_index: String,
    /// What the insurer says.
    pub status: Status,
    /// When the space was activated, if it was.
    pub activated_at: Option<Timestamp>,
    /// Names, dates, contacts.
    pub details: Details,
}

/// The holder of a card, found only where number, serial number and birth date all match. What
/// does not match, and whether the card is known at all, does not show in the answer, and no
/// sealed column is opened before everything matches.
///
/// # Errors
/// The database's.
pub fn find_holder(
    connection: &mut DbConnection,
    keys: &KeyRing,
    claimed: &ClaimedIdentity,
) -> Result<Option<Person>, StoreError> {
    let nir_index = card_keys::nir_index(keys, &claimed.nir);
    let serial_hash = card_keys::serial_hash(keys, &nir_index, &claimed.serial);
    let card: Option<(String, String)> = cards::table
        .filter(cards::nir_index.eq(&nir_index))
        .select((cards::id, cards::serial_hash))
        .first(connection)
        .optional()?;
    // An unknown number goes the same way, with a card that nobody has.
    let (card_id, stored_hash) = card.unwrap_or_else(|| ("?".to_owned(), "?".repeat(serial_hash.len())));
    let serial_fits = same(stored_hash.as_bytes(), serial_hash.as_bytes());
    let birth_index = birth_index(keys, &card_id, claimed.birth_date.date());
    let holders: Vec<(String, String)> = people::table
        .filter(people::card_id.eq(&card_id))
        .filter(people::relation.eq(relation_text(Relation::Holder)))
        .select((people::id, people::birth_index))
        .order(people::id)
        .load(connection)?;
    let born_then = holders.into_iter().filter(|(_, index)| same(index.as_bytes(), birth_index.as_bytes()));
    match born_then.map(|(id, _)| id).next() {
        Some(id) if serial_fits => find(connection, keys, &id),
        Some(_) | None => Ok(None),
    }
}

/// The person of a row.
///
/// # Errors
/// The database's, or a row that does not open.
pub fn find(connection: &mut DbConnection, keys: &KeyRing, id: &str) -> Result<Option<Person>, StoreError> {
    let row: Option<(String, String, Option<Timestamp>, Vec<u8>)> = people::table
        .inner_join(cards::table)
        .filter(people::id.eq(id))
        .select((cards::nir_index, people::status, people::activated_at, people::details))
        .first(connection)
        .optional()?;
    row.map(|(nir_index, status, activated_at, sealed)| {
        Ok(Person {
            id: id.to_owned(),
            nir_index,
            status: self::status(&status).ok_or(StoreError::Sealed)?,
            activated_at,
            details: Details::open(keys, id, &sealed)?,
        })
    })
    .transpose()
}

/// Until the end of the transaction nobody else acts for this person.
///
/// # Errors
/// The database's.
pub fn lock(connection: &mut DbConnection, id: &str) -> Result<(), StoreError> {
    Ok(connection.serialise(id)?)
}

/// The space of this person is activated.
///
/// # Errors
/// The database's.
pub fn set_activated(connection: &mut DbConnection, id: &str, at: Timestamp) -> Result<(), StoreError> {
    diesel::update(people::table.find(id)).set(people::activated_at.eq(at)).execute(connection)?;
    Ok(())
}

/// Bound to the card, so that the same date on two cards does not look alike.
pub(super) fn birth_index(keys: &KeyRing, card_id: &str, date: Date) -> String {
    keys.index("birth/v1", &[card_id.as_bytes(), date.to_julian_day().to_be_bytes().as_slice()])
}

pub(super) const fn relation_text(relation: Relation) -> &'static str {
    match relation {
        Relation::Holder => "holder",
        Relation::Child => "child",
    }
}

pub(super) const fn status_text(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Deceased => "deceased",
        Status::Opposed => "opposed",
        Status::Left => "left",
    }
}

fn status(text: &str) -> Option<Status> {
    [Status::Active, Status::Deceased, Status::Opposed, Status::Left]
        .into_iter()
        .find(|status| status_text(*status) == text)
}
