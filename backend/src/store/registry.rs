//! What an import of the insurer's file writes: people, keyed by holder, relation, birth date and
//! rank, so that importing again changes nothing.
//!
//! Must not know: files, lines, or why a row was refused.

use diesel::prelude::*;
use shared::field::{Nir, VitaleSerial};

use super::people::{Details, Relation, Status, birth_index};
use super::schema::{cards, people};
use super::{DbConnection, StoreError, cards as card_keys};
use crate::security::{KeyRing, Random};

/// One row of the insurer's file: a person on a card.
#[derive(Clone, Debug)]
pub struct RegistryPerson {
    /// The holder's number.
    pub holder: Nir,
    /// The serial number of the holder's card.
    pub serial: VitaleSerial,
    /// Holder or child.
    pub relation: Relation,
    /// 1, or 2 for a second twin; absent where the file does not say.
    pub birth_rank: Option<u8>,
    /// What the insurer says of the person.
    pub status: Status,
    /// Names, dates, contacts.
    pub details: Details,
}

/// What an upsert did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upserted {
    /// A person who was not known.
    Added,
    /// Something was corrected.
    Changed,
    /// Everything was known already.
    Unchanged,
}

/// Brings one person up to date. A corrected name is a correction; a new serial number replaces
/// the card's old one. Twins whose rank the file does not give are told apart by first name.
///
/// # Errors
/// The database's, or a row that does not open.
pub fn upsert(
    connection: &mut DbConnection,
    keys: &KeyRing,
    random: &Random,
    row: &RegistryPerson,
) -> Result<Upserted, StoreError> {
    let card = upsert_card(connection, keys, random, row)?;
    let person = upsert_person(connection, keys, random, row, &card.id)?;
    Ok(if card.changed && person == Upserted::Unchanged { Upserted::Changed } else { person })
}

struct Card {
    id: String,
    changed: bool,
}

fn upsert_card(
    connection: &mut DbConnection,
    keys: &KeyRing,
    random: &Random,
    row: &RegistryPerson,
) -> Result<Card, StoreError> {
    let nir_index = card_keys::nir_index(keys, &row.holder);
    let serial_hash = card_keys::serial_hash(keys, &nir_index, &row.serial);
    let known: Option<(String, String)> = cards::table
        .filter(cards::nir_index.eq(&nir_index))
        .select((cards::id, cards::serial_hash))
        .first(connection)
        .optional()?;
    let Some((id, stored_hash)) = known else {
        let id = random.id();
        diesel::insert_into(cards::table)
            .values((cards::id.eq(&id), cards::nir_index.eq(nir_index), cards::serial_hash.eq(serial_hash)))
            .execute(connection)?;
        return Ok(Card { id, changed: true });
    };
    let changed = stored_hash != serial_hash;
    if changed {
        diesel::update(cards::table.find(&id)).set(cards::serial_hash.eq(serial_hash)).execute(connection)?;
    }
    Ok(Card { id, changed })
}

fn upsert_person(
    connection: &mut DbConnection,
    keys: &KeyRing,
    random: &Random,
    row: &RegistryPerson,
    card_id: &str,
) -> Result<Upserted, StoreError> {
    let birth_index = birth_index(keys, card_id, row.details.birth_date);
    let name_index = name_index(keys, card_id, &row.details.first_name);
    let rank = i32::from(row.birth_rank.unwrap_or(1));
    let same_birth: Vec<(String, String, String, Vec<u8>)> = people::table
        .filter(people::card_id.eq(card_id))
        .filter(people::relation.eq(row.relation.as_str()))
        .filter(people::birth_index.eq(&birth_index))
        .filter(people::birth_rank.eq(rank))
        .select((people::id, people::name_index, people::status, people::details))
        .load(connection)?;
    let same_name = same_birth.iter().find(|(_, name, _, _)| *name == name_index);
    let known = match (row.relation, row.birth_rank) {
        (Relation::Child, None) => same_name,
        (Relation::Holder, _) | (Relation::Child, Some(_)) => same_name.or(same_birth.first()),
    };
    let Some((id, name, status, sealed)) = known else {
        let id = random.id();
        let details = row.details.seal(keys, &id)?;
        diesel::insert_into(people::table)
            .values((
                people::id.eq(&id),
                people::card_id.eq(card_id),
                people::relation.eq(row.relation.as_str()),
                people::birth_index.eq(birth_index),
                people::birth_rank.eq(rank),
                people::name_index.eq(name_index),
                people::status.eq(row.status.as_str()),
                people::details.eq(details),
            ))
            .execute(connection)?;
        return Ok(Upserted::Added);
    };
    let unchanged = *name == name_index
        && status == row.status.as_str()
        && Details::open(keys, id, sealed)? == row.details;
    if unchanged {
        return Ok(Upserted::Unchanged);
    }
    diesel::update(people::table.find(id))
        .set((
            people::name_index.eq(name_index),
            people::status.eq(row.status.as_str()),
            people::details.eq(row.details.seal(keys, id)?),
        ))
        .execute(connection)?;
    Ok(Upserted::Changed)
}

fn name_index(keys: &KeyRing, card_id: &str, first_name: &str) -> String {
    keys.index("first-name/v1", &[card_id.as_bytes(), first_name.trim().to_lowercase().as_bytes()])
}
