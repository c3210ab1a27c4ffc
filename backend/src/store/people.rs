//! The people on the cards, as the insurer handed them over.
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

/// Somebody on a card.
#[derive(Clone, Debug)]
pub struct Person {
    /// The row.
    pub id: String,
    /// The card.
    pub card_id: String,
    /// The keyed index of the card holder's number: the audit's pseudonym is made of it.
    pub nir_index: String,
    /// Holder of the card, or a child on it.
    pub relation: Relation,
    /// What the insurer says.
    pub status: Status,
    /// When the space was activated, if it was.
    pub activated_at: Option<Timestamp>,
    /// Names, dates, contacts.
    pub details: Details,
}

/// The people whom number, serial number and birth date all match: nobody, one, or several who were
/// born on one day.
#[derive(Clone, Debug)]
pub struct Recognised {
    /// The card.
    pub card_id: String,
    /// The keyed index of the birth date.
    pub birth_index: String,
    /// In the order of birth; at least one.
    pub people: Vec<Person>,
}

/// Whom the data match. What does not match, and whether the card is known at all, does not show in
/// the answer, and no sealed column is opened before everything matches.
///
/// # Errors
/// The database's.
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
    // An unknown number goes the same way, with a card that nobody has.
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

/// Everybody on a card with this birth date who has not left, in the order of birth.
///
/// # Errors
/// The database's, or a row that does not open.
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

/// The holder of a card, where the insurer knows one who has not left.
///
/// # Errors
/// The database's, or a row that does not open.
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

/// The person of a row.
///
/// # Errors
/// The database's, or a row that does not open.
pub fn find(connection: &mut DbConnection, keys: &KeyRing, id: &str) -> Result<Option<Person>, StoreError> {
    let row: Option<Row> = people::table
        .inner_join(cards::table)
        .filter(people::id.eq(id))
        .select(Row::as_select())
        .first(connection)
        .optional()?;
    row.map(|row| row.open(keys)).transpose()
}

/// The space of this person is activated.
///
/// # Errors
/// The database's.
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

fn relation(text: &str) -> Option<Relation> {
    [Relation::Holder, Relation::Child].into_iter().find(|relation| relation_text(*relation) == text)
}

fn status(text: &str) -> Option<Status> {
    [Status::Active, Status::Deceased, Status::Opposed, Status::Left]
        .into_iter()
        .find(|status| status_text(*status) == text)
}
