//! What an import of the insurer's file writes: people, keyed by holder, relation, birth date and
//! rank, so that importing again changes nothing.
//!
//! Must not know: files, lines, or why a row was refused.

use ::registry::{RegistryRow, Relation};
use diesel::prelude::*;

use super::people::{Details, birth_index, relation_text, status_text};
use super::schema::{cards, people};
use super::{DbConnection, StoreError, cards as card_keys};
use crate::security::{KeyRing, Random};

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
    row: &RegistryRow,
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
    row: &RegistryRow,
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
    row: &RegistryRow,
    card_id: &str,
) -> Result<Upserted, StoreError> {
    let birth_index = birth_index(keys, card_id, row.birth_date.date());
    let name_index = name_index(keys, card_id, &row.first_name);
    let details = details(row);
    let rank = i32::from(row.birth_rank.unwrap_or(1));
    let same_birth: Vec<(String, String, String, Vec<u8>)> = people::table
        .filter(people::card_id.eq(card_id))
        .filter(people::relation.eq(relation_text(row.relation)))
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
        let sealed = details.seal(keys, &id)?;
        diesel::insert_into(people::table)
            .values((
                people::id.eq(&id),
                people::card_id.eq(card_id),
                people::relation.eq(relation_text(row.relation)),
                people::birth_index.eq(birth_index),
                people::birth_rank.eq(rank),
                people::name_index.eq(name_index),
                people::status.eq(status_text(row.status)),
                people::details.eq(sealed),
            ))
            .execute(connection)?;
        return Ok(Upserted::Added);
    };
    let unchanged = *name == name_index
        && status == status_text(row.status)
        && Details::open(keys, id, sealed)? == details;
    if unchanged {
        return Ok(Upserted::Unchanged);
    }
    diesel::update(people::table.find(id))
        .set((
            people::name_index.eq(name_index),
            people::status.eq(status_text(row.status)),
            people::details.eq(details.seal(keys, id)?),
        ))
        .execute(connection)?;
    Ok(Upserted::Changed)
}

fn details(row: &RegistryRow) -> Details {
    Details {
        last_name: row.last_name.clone(),
        first_name: row.first_name.clone(),
        birth_date: row.birth_date.date(),
        email: row.email.clone(),
        phone: row.phone.clone(),
        space_created_on: row.space_created_on,
        dmp_created_on: row.dmp_created_on,
    }
}

fn name_index(keys: &KeyRing, card_id: &str, first_name: &str) -> String {
    keys.index("first-name/v1", &[card_id.as_bytes(), first_name.trim().to_lowercase().as_bytes()])
}
