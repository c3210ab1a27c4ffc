//! Writes the changes of an import: new people in one round trip, corrections one by one.

use diesel::prelude::*;

use super::known::{Card, CardState};
use crate::store::schema::{cards, people};
use crate::store::{DbConnection, StoreError};

/// The outcome of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upserted {
    /// A new person.
    Added,
    /// A correction of a stored person or card.
    Changed,
    /// The database had the same data.
    Unchanged,
    /// Nothing was written. Only all the rows of this birth (`Seen::WholeBirths`) show whether the child is new
    /// or has a corrected name.
    Unsure,
}

/// The changes that some rows make, not written yet.
#[derive(Debug, Default)]
pub struct Changes {
    pub(super) cards: Vec<Card>,
    pub(super) new_people: Vec<NewPerson>,
    pub(super) corrections: Vec<Correction>,
    pub(super) outcomes: Vec<Upserted>,
}

/// A person to insert.
#[derive(Debug)]
pub(super) struct NewPerson {
    pub(super) id: String,
    pub(super) card_id: String,
    pub(super) relation: &'static str,
    pub(super) birth_index: String,
    pub(super) birth_rank: i32,
    pub(super) name_index: String,
    pub(super) status: &'static str,
    /// Already encrypted, so that the write transaction is short.
    pub(super) details: Vec<u8>,
}

/// The new values of a stored person.
#[derive(Debug)]
pub(super) struct Correction {
    pub(super) id: String,
    pub(super) birth_rank: i32,
    pub(super) name_index: String,
    pub(super) status: &'static str,
    pub(super) details: Vec<u8>,
}

impl Changes {
    /// Writes all changes.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] if another import has inserted one of these people since the changes were
    /// computed.
    pub fn write(&self, connection: &mut DbConnection) -> Result<(), StoreError> {
        self.write_cards(connection)?;
        let new_people: Vec<_> = self
            .new_people
            .iter()
            .map(|new| {
                (
                    people::id.eq(&new.id),
                    people::card_id.eq(&new.card_id),
                    people::relation.eq(new.relation),
                    people::birth_index.eq(&new.birth_index),
                    people::birth_rank.eq(new.birth_rank),
                    people::name_index.eq(&new.name_index),
                    people::status.eq(new.status),
                    people::details.eq(&new.details),
                )
            })
            .collect();
        match connection {
            // SQLite runs in this process, where a prepared statement is faster than one long statement.
            DbConnection::Sqlite(inner) => {
                for new in new_people {
                    diesel::insert_into(people::table).values(new).execute(inner)?;
                }
            }
            DbConnection::Postgresql(inner) => {
                diesel::insert_into(people::table).values(new_people).execute(inner)?;
            }
        }
        for correction in &self.corrections {
            diesel::update(people::table.find(&correction.id))
                .set((
                    people::birth_rank.eq(correction.birth_rank),
                    people::name_index.eq(&correction.name_index),
                    people::status.eq(correction.status),
                    people::details.eq(&correction.details),
                ))
                .execute(connection)?;
        }
        Ok(())
    }

    fn write_cards(&self, connection: &mut DbConnection) -> Result<(), StoreError> {
        let (new, renewed): (Vec<&Card>, Vec<&Card>) =
            self.cards.iter().partition(|card| card.state == CardState::New);
        let new: Vec<_> = new
            .into_iter()
            .map(|card| {
                (
                    cards::id.eq(&card.id),
                    cards::nir_index.eq(&card.nir_index),
                    cards::serial_hash.eq(&card.serial_hash),
                )
            })
            .collect();
        match connection {
            DbConnection::Sqlite(inner) => {
                for new in new {
                    diesel::insert_into(cards::table).values(new).execute(inner)?;
                }
            }
            DbConnection::Postgresql(inner) => {
                diesel::insert_into(cards::table).values(new).execute(inner)?;
            }
        }
        for card in renewed {
            diesel::update(cards::table.find(&card.id))
                .set(cards::serial_hash.eq(&card.serial_hash))
                .execute(connection)?;
        }
        Ok(())
    }
}
