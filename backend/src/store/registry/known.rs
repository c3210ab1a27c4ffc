//! Loads the cards that the rows name, with their people, in two queries whatever the number of rows.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use super::births::Slot;
use super::ids::Ids;
use crate::store::people::relation_text;
use crate::store::schema::{cards, people};
use crate::store::{DbConnection, StoreError};

/// Cards by the keyed index of their holder's number, people by that of their birth date.
pub(super) struct Known {
    cards: BTreeMap<String, Card>,
    people: HashMap<String, Vec<Stored>>,
}

/// A card, stored or new.
#[derive(Clone, Debug)]
pub(super) struct Card {
    pub(super) id: String,
    pub(super) nir_index: String,
    pub(super) serial_hash: String,
    pub(super) state: CardState,
}

/// Whether a card must be written, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CardState {
    Known,
    Renewed,
    New,
}

/// The card of one row.
pub(super) struct Found {
    pub(super) id: String,
    /// Whether this row added the card or changed its serial number.
    pub(super) changed: bool,
}

#[derive(Clone, Queryable, Selectable)]
#[diesel(table_name = people)]
pub(super) struct Stored {
    pub(super) id: String,
    pub(super) relation: String,
    birth_index: String,
    pub(super) birth_rank: i32,
    pub(super) name_index: String,
    pub(super) status: String,
    pub(super) details: Vec<u8>,
}

impl Known {
    pub(super) fn load(connection: &mut DbConnection, nir_indexes: &[String]) -> Result<Self, StoreError> {
        let stored: Vec<(String, String, String)> = cards::table
            .filter(cards::nir_index.eq_any(nir_indexes))
            .select((cards::id, cards::nir_index, cards::serial_hash))
            .load(connection)?;
        let ids: Vec<&str> = stored.iter().map(|(id, _, _)| id.as_str()).collect();
        let on_the_cards: Vec<Stored> = people::table
            .filter(people::card_id.eq_any(ids))
            .order(people::id)
            .select(Stored::as_select())
            .load(connection)?;
        let mut people: HashMap<String, Vec<Stored>> = HashMap::new();
        for person in on_the_cards {
            people.entry(person.birth_index.clone()).or_default().push(person);
        }
        let card = |(id, nir_index, serial_hash): (String, String, String)| {
            (nir_index.clone(), Card { id, nir_index, serial_hash, state: CardState::Known })
        };
        Ok(Self { cards: stored.into_iter().map(card).collect(), people })
    }

    /// Finds or adds the card with this number, and sets its serial number.
    pub(super) fn card(&mut self, nir_index: String, serial_hash: String, ids: &mut Ids) -> Found {
        let Some(card) = self.cards.get_mut(&nir_index) else {
            let id = ids.next();
            let card =
                Card { id: id.clone(), nir_index: nir_index.clone(), serial_hash, state: CardState::New };
            self.cards.insert(nir_index, card);
            return Found { id, changed: true };
        };
        let changed = card.serial_hash != serial_hash;
        if changed {
            card.serial_hash = serial_hash;
            card.state = match card.state {
                CardState::Known | CardState::Renewed => CardState::Renewed,
                CardState::New => CardState::New,
            };
        }
        Found { id: card.id.clone(), changed }
    }

    /// The people with this birth date and relation. The index is bound to the card.
    pub(super) fn born(&self, birth_index: &str, relation: &str) -> Vec<Stored> {
        let born = self.people.get(birth_index).into_iter().flatten();
        born.filter(|person| person.relation == relation).cloned().collect()
    }

    /// The cards that must be written.
    pub(super) fn changed_cards(self) -> Vec<Card> {
        self.cards.into_values().filter(|card| card.state != CardState::Known).collect()
    }
}

impl Stored {
    pub(super) fn slot(&self) -> Slot<'_> {
        if self.relation == relation_text(::registry::Relation::Holder) {
            Slot::HOLDER
        } else {
            Slot { rank: self.birth_rank, name_index: &self.name_index }
        }
    }
}
