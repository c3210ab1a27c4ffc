//! Writes what an import changes: everybody new in one round trip, corrections one by one.

use diesel::prelude::*;

use super::known::{Card, CardState};
use crate::store::schema::{cards, people};
use crate::store::{DbConnection, StoreError};

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upserted {
    /// A person who was not known.
    Added,
    /// Something was corrected.
    Changed,
    /// Everything was known already.
    Unchanged,
    /// Nothing: whether the child is new or has a corrected name shows only beside all the rows of
    /// this birth (`Seen::WholeBirths`).
    Unsure,
}

/// What some rows change, found but not written yet.
#[derive(Debug, Default)]
pub struct Changes {
    pub(super) cards: Vec<Card>,
    pub(super) new_people: Vec<NewPerson>,
    pub(super) corrections: Vec<Correction>,
    pub(super) outcomes: Vec<Upserted>,
}

/// Somebody to be added.
#[derive(Debug)]
pub(super) struct NewPerson {
    pub(super) id: String,
    pub(super) card_id: String,
    pub(super) relation: &'static str,
    pub(super) birth_index: String,
    pub(super) birth_rank: i32,
    pub(super) name_index: String,
    pub(super) status: &'static str,
    /// Sealed already: nobody waits for that while others wait for the database.
    pub(super) details: Vec<u8>,
}

/// What is true of somebody from now on.
#[derive(Debug)]
pub(super) struct Correction {
    pub(super) id: String,
    pub(super) birth_rank: i32,
    pub(super) name_index: String,
    pub(super) status: &'static str,
    pub(super) details: Vec<u8>,
}

impl Changes {
    /// Writes everything.
    ///
    /// # Errors
    /// The database's; [`StoreError::Duplicate`] where somebody else has brought one of these people in
    /// since the changes were found.
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
            // In the process itself a prepared statement is quicker than one long text.
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
