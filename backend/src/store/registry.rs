//! Imports rows of the insurer's file: people, keyed by holder, relation, birth date and rank. The import is
//! idempotent, and handles many rows at once to save round trips.
//!
//! Must not know: files, lines, or why a row was refused.

mod births;
mod ids;
mod known;
mod name;
mod writes;

use std::collections::BTreeMap;

use ::registry::{RegistryRow, Relation};

pub use self::births::Seen;
use self::births::{Match, Slot};
use self::ids::Ids;
use self::known::{Known, Stored};
use self::name::name_index;
pub use self::writes::{Changes, Upserted};
use self::writes::{Correction, NewPerson};
use super::people::{Details, birth_index, relation_text, status_text};
use super::{DbConnection, StoreError, cards as card_keys};
use crate::security::{KeyRing, Random};

/// Updates the people of these rows, as far as the rows in `seen` suffice, and returns the outcome of each row.
///
/// A new serial number replaces the card's former one. Children born together are distinguished by rank and
/// first name. Of two rows for one person the later counts.
///
/// # Errors
/// [`StoreError::Sealed`] if the stored row cannot be decrypted.
pub fn upsert(
    connection: &mut DbConnection,
    keys: &KeyRing,
    random: &Random,
    rows: &[RegistryRow],
    seen: Seen,
) -> Result<Vec<Upserted>, StoreError> {
    let changes = find_changes(connection, keys, random, rows, seen)?;
    changes.write(connection)?;
    Ok(changes.outcomes)
}

/// Computes and encrypts what [`upsert`] would write. It only reads, so it does not block writers.
///
/// # Errors
/// [`StoreError::Sealed`] if the stored row cannot be decrypted.
pub fn find_changes(
    connection: &mut DbConnection,
    keys: &KeyRing,
    random: &Random,
    rows: &[RegistryRow],
    seen: Seen,
) -> Result<Changes, StoreError> {
    let mut ids = Ids::new(random);
    let nir_indexes: Vec<String> = rows.iter().map(|row| card_keys::nir_index(keys, &row.holder)).collect();
    let mut known = Known::load(connection, &nir_indexes)?;
    let mut changes = Changes { outcomes: vec![Upserted::Unchanged; rows.len()], ..Changes::default() };
    let mut births: BTreeMap<Birth, Vec<Wanted<'_>>> = BTreeMap::new();
    for (place, (row, nir_index)) in rows.iter().zip(nir_indexes).enumerate() {
        let serial_hash = card_keys::serial_hash(keys, &nir_index, &row.serial);
        let card = known.card(nir_index, serial_hash, &mut ids);
        if card.changed {
            changes.set(place, Upserted::Changed);
        }
        let name_index = name_index(keys, &card.id, &row.first_name);
        let index = birth_index(keys, &card.id, row.birth_date.date());
        let birth = Birth { card_id: card.id, birth_index: index, relation: relation_text(row.relation) };
        let wanted = Wanted { place, row, rank: rank(row), name_index };
        let together = births.entry(birth).or_default();
        // Of two rows for one person the later counts.
        together.retain(|other| other.slot() != wanted.slot());
        together.push(wanted);
    }
    for (birth, wanted) in births {
        let stored = known.born(&birth.birth_index, birth.relation);
        changes.judge(keys, &mut ids, &birth, &stored, wanted, seen)?;
    }
    changes.cards = known.changed_cards();
    Ok(changes)
}

/// The key of the people who have the same birth date and the same relation to a card.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Birth {
    card_id: String,
    birth_index: String,
    relation: &'static str,
}

/// A row with its keys and its position in the input.
struct Wanted<'a> {
    place: usize,
    row: &'a RegistryRow,
    rank: i32,
    name_index: String,
}

impl Wanted<'_> {
    fn slot(&self) -> Slot<'_> {
        match self.row.relation {
            Relation::Holder => Slot::HOLDER,
            Relation::Child => Slot { rank: self.rank, name_index: &self.name_index },
        }
    }
}

impl Changes {
    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty() && self.new_people.is_empty() && self.corrections.is_empty()
    }

    /// The outcome of each row, in the order of the input.
    #[must_use]
    pub fn outcomes(&self) -> &[Upserted] {
        &self.outcomes
    }

    fn set(&mut self, place: usize, outcome: Upserted) {
        if let Some(kept) = self.outcomes.get_mut(place) {
            *kept = outcome;
        }
    }

    fn judge(
        &mut self,
        keys: &KeyRing,
        ids: &mut Ids,
        birth: &Birth,
        stored: &[Stored],
        wanted: Vec<Wanted<'_>>,
        seen: Seen,
    ) -> Result<(), StoreError> {
        let stored_slots: Vec<Slot<'_>> = stored.iter().map(Stored::slot).collect();
        let wanted_slots: Vec<Slot<'_>> = wanted.iter().map(Wanted::slot).collect();
        let matches = births::matches(&stored_slots, &wanted_slots, seen);
        for (one, found) in wanted.iter().zip(matches) {
            match found {
                Match::Unsure => self.set(one.place, Upserted::Unsure),
                Match::New => {
                    self.set(one.place, Upserted::Added);
                    let id = ids.next();
                    self.new_people.push(NewPerson {
                        details: details(one.row).seal(keys, &id)?,
                        id,
                        card_id: birth.card_id.clone(),
                        relation: birth.relation,
                        birth_index: birth.birth_index.clone(),
                        birth_rank: one.rank,
                        name_index: one.name_index.clone(),
                        status: status_text(one.row.status),
                    });
                }
                Match::Known(at) => {
                    let Some(person) = stored.get(at) else { continue };
                    if let Some(correction) = correction(keys, person, one)? {
                        self.set(one.place, Upserted::Changed);
                        self.corrections.push(correction);
                    }
                }
            }
        }
        Ok(())
    }
}

/// The correction that a row makes to a stored person, if it differs.
fn correction(
    keys: &KeyRing,
    stored: &Stored,
    wanted: &Wanted<'_>,
) -> Result<Option<Correction>, StoreError> {
    let details = details(wanted.row);
    // A file without ranks does not overwrite stored ranks.
    let rank = wanted.row.birth_rank.map_or(stored.birth_rank, i32::from);
    let same = stored.birth_rank == rank
        && stored.name_index == wanted.name_index
        && stored.status == status_text(wanted.row.status)
        && Details::open(keys, &stored.id, &stored.details)? == details;
    if same {
        return Ok(None);
    }
    Ok(Some(Correction {
        id: stored.id.clone(),
        birth_rank: rank,
        name_index: wanted.name_index.clone(),
        status: status_text(wanted.row.status),
        details: details.seal(keys, &stored.id)?,
    }))
}

/// The rank of a new person; 1 if the file has none.
fn rank(row: &RegistryRow) -> i32 {
    row.birth_rank.map_or(1, i32::from)
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
