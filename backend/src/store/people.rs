//! The people on the cards, as in the insurer's file.
//!
//! Must not know: journeys, or what a status means for an activation.

pub use ::registry::{Relation, Status};
use diesel::prelude::*;
use shared::Date;
use shared::api::activation::ClaimedIdentity;

pub use super::details::Details;
use super::schema::{cards, people};
use super::{DbConnection, StoreError, cards as card_keys};
use crate::clock::Timestamp;
use crate::security::{KeyRing, constant_time_eq};

/// A person on a card.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: String,
    pub card_id: String,
    /// The keyed index of the card holder's number, from which the pseudonym of the audit log is derived.
    pub nir_index: String,
    pub relation: Relation,
    pub status: Status,
    /// When the space was activated.
    pub activated_at: Option<Timestamp>,
    pub details: Details,
}

/// The people who match number, serial number and birth date: one, or several born on the same day.
#[derive(Clone, Debug)]
pub struct Recognised {
    pub card_id: String,
    /// The keyed index of the birth date.
    pub birth_index: String,
    /// In the order of birth; at least one.
    pub people: Vec<Person>,
}

/// Finds the people who match all the data. The result does not show which part differs or whether the card is
/// known, and no column is decrypted before everything matches.
pub fn recognise(
    connection: &mut DbConnection,
    keys: &KeyRing,
    claimed: &ClaimedIdentity,
) -> Result<Option<Recognised>, StoreError> {
    let nir_index = card_keys::nir_index(keys, &claimed.nir);
    let serial_hash = card_keys::serial_hash(keys, &nir_index, &claimed.serial);
    let card: Option<(String, String)> = cards::table
        .filter(cards::nir_index.eq(&nir_index))
        .select((cards::id, cards::serial_hash))
        .first(connection)
        .optional()?;
    // An unknown number takes the same path with an invalid card, so that the duration does not show it.
    let (card_id, stored_hash) = card.unwrap_or_else(|| ("?".to_owned(), "?".repeat(serial_hash.len())));
    let serial_fits = constant_time_eq(stored_hash.as_bytes(), serial_hash.as_bytes());
    let birth_index = birth_index(keys, &card_id, claimed.birth_date.date());
    let on_the_card: Vec<(String, String)> = people::table
        .filter(people::card_id.eq(&card_id))
        .filter(people::status.ne(status_text(Status::Left)))
        .select((people::birth_index, people::id))
        .load(connection)?;
    let born_then = on_the_card
        .iter()
        .filter(|(index, _)| constant_time_eq(index.as_bytes(), birth_index.as_bytes()))
        .count();
    if !serial_fits || born_then == 0 {
        return Ok(None);
    }
    let people = born(connection, keys, &card_id, &birth_index)?;
    Ok(Some(Recognised { card_id, birth_index, people }))
}

/// The people on a card with this birth date who have not left the insurer, in the order of birth.
///
/// # Errors
/// [`StoreError::Sealed`] if the stored row cannot be decrypted.
pub fn born(
    connection: &mut DbConnection,
    keys: &KeyRing,
    card_id: &str,
    birth_index: &str,
) -> Result<Vec<Person>, StoreError> {
    let rows: Vec<Row> = people::table
        .inner_join(cards::table)
        .filter(people::card_id.eq(card_id))
        .filter(people::birth_index.eq(birth_index))
        .filter(people::status.ne(status_text(Status::Left)))
        .order((people::birth_rank, people::id))
        .select(Row::as_select())
        .load(connection)?;
    rows.into_iter().map(|row| row.open(keys)).collect()
}

/// The holder of a card, unless they have left the insurer.
///
/// # Errors
/// [`StoreError::Sealed`] if the stored row cannot be decrypted.
pub fn holder(
    connection: &mut DbConnection,
    keys: &KeyRing,
    card_id: &str,
) -> Result<Option<Person>, StoreError> {
    let row: Option<Row> = people::table
        .inner_join(cards::table)
        .filter(people::card_id.eq(card_id))
        .filter(people::relation.eq(relation_text(Relation::Holder)))
        .filter(people::status.ne(status_text(Status::Left)))
        .order(people::id)
        .select(Row::as_select())
        .first(connection)
        .optional()?;
    row.map(|row| row.open(keys)).transpose()
}

/// Finds a person by id, whatever their status.
///
/// # Errors
/// [`StoreError::Sealed`] if the stored row cannot be decrypted.
pub fn find(connection: &mut DbConnection, keys: &KeyRing, id: &str) -> Result<Option<Person>, StoreError> {
    let row: Option<Row> = people::table
        .inner_join(cards::table)
        .filter(people::id.eq(id))
        .select(Row::as_select())
        .first(connection)
        .optional()?;
    row.map(|row| row.open(keys)).transpose()
}

/// Marks the person's space as activated.
pub fn set_activated(connection: &mut DbConnection, id: &str, at: Timestamp) -> Result<(), StoreError> {
    diesel::update(people::table.find(id)).set(people::activated_at.eq(at)).execute(connection)?;
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = people)]
struct Row {
    id: String,
    card_id: String,
    relation: String,
    status: String,
    activated_at: Option<Timestamp>,
    details: Vec<u8>,
    #[diesel(select_expression = cards::nir_index)]
    nir_index: String,
}

impl Row {
    fn open(self, keys: &KeyRing) -> Result<Person, StoreError> {
        Ok(Person {
            relation: relation(&self.relation).ok_or(StoreError::Sealed)?,
            status: status(&self.status).ok_or(StoreError::Sealed)?,
            activated_at: self.activated_at,
            details: Details::open(keys, &self.id, &self.details)?,
            id: self.id,
            card_id: self.card_id,
            nir_index: self.nir_index,
        })
    }
}

/// The keyed index of a birth date. It is bound to the card, so that equal dates on two cards have different
/// indexes.
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

fn relation(text: &str) -> Option<Relation> {
    [Relation::Holder, Relation::Child].into_iter().find(|relation| relation_text(*relation) == text)
}

fn status(text: &str) -> Option<Status> {
    [Status::Active, Status::Deceased, Status::Opposed, Status::Left]
        .into_iter()
        .find(|status| status_text(*status) == text)
}
