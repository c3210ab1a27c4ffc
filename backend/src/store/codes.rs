//! The codes of a journey, as keyed hashes bound to journey, purpose and contact.
//!
//! Must not know: how many tries there are, how long a code lives, or what follows from it.

mod kind;

use diesel::prelude::*;
use shared::api::Channel;

pub use self::kind::{Code, Purpose};
use super::contact::Contact;
use super::schema::{codes, journeys};
use super::{DbConnection, StoreError, outbox};
use crate::clock::Timestamp;
use crate::security::{KeyRing, SealContext, same};

/// A code that was sent and not replaced by a newer one.
#[derive(Clone, Debug)]
pub struct SentCode {
    /// The row.
    pub id: String,
    /// The journey that it is for.
    pub journey_id: String,
    /// What it proves.
    pub purpose: Purpose,
    /// Where it was sent.
    pub contact: Contact,
    /// When.
    pub sent_at: Timestamp,
    /// When it is void.
    pub expires_at: Timestamp,
    /// Tries so far.
    pub tries: u32,
    /// When it was typed, if it was.
    pub used_at: Option<Timestamp>,
    hash: Vec<u8>,
}

/// A code to write down.
#[derive(Debug)]
pub struct NewCode<'a> {
    /// The row to be.
    pub id: &'a str,
    /// The journey that it is for.
    pub journey_id: &'a str,
    /// Where it is sent.
    pub contact: &'a Contact,
    /// The code itself.
    pub code: Code<'a>,
    /// When it is void.
    pub expires_at: Timestamp,
}

impl SentCode {
    /// Whether this is the code, in constant time.
    #[must_use]
    pub fn is(&self, keys: &KeyRing, typed: Code<'_>) -> bool {
        same(&self.hash, &hash(keys, &self.journey_id, &self.contact, typed))
    }
}

/// Writes a code down; any former one of the journey for the same purpose is void.
///
/// # Errors
/// The database's.
pub fn replace(
    connection: &mut DbConnection,
    keys: &KeyRing,
    new: &NewCode<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    void(connection, new.journey_id, new.code.purpose(), now)?;
    let contact =
        keys.seal(seal_context(new.id), new.contact.as_str().as_bytes()).map_err(|_| StoreError::Sealed)?;
    diesel::insert_into(codes::table)
        .values((
            codes::id.eq(new.id),
            codes::journey_id.eq(new.journey_id),
            codes::purpose.eq(new.code.purpose().as_str()),
            codes::channel.eq(new.contact.channel().as_str()),
            codes::contact.eq(contact),
            codes::hash.eq(hash(keys, new.journey_id, new.contact, new.code)),
            codes::sent_at.eq(now),
            codes::expires_at.eq(new.expires_at),
            codes::tries.eq(0),
        ))
        .execute(connection)?;
    Ok(())
}

/// The codes of the journey for this purpose are void; a message that still waits with one, which
/// has the code's id, is not sent any more, so that no code arrives after its successor for our sake.
///
/// # Errors
/// The database's.
pub fn void(
    connection: &mut DbConnection,
    journey_id: &str,
    purpose: Purpose,
    now: Timestamp,
) -> Result<(), StoreError> {
    let former: Vec<String> = codes::table
        .filter(codes::journey_id.eq(journey_id))
        .filter(codes::purpose.eq(purpose.as_str()))
        .filter(codes::replaced_at.is_null())
        .select(codes::id)
        .load(connection)?;
    for id in former {
        diesel::update(codes::table.find(&id)).set(codes::replaced_at.eq(now)).execute(connection)?;
        outbox::withdraw(connection, &id, now)?;
    }
    Ok(())
}

/// The newest code of a journey for this purpose, used or not, unless it was made void.
///
/// # Errors
/// The database's, or a contact that does not open.
pub fn current(
    connection: &mut DbConnection,
    keys: &KeyRing,
    journey_id: &str,
    purpose: Purpose,
) -> Result<Option<SentCode>, StoreError> {
    let row: Option<Row> = codes::table
        .filter(codes::journey_id.eq(journey_id))
        .filter(codes::purpose.eq(purpose.as_str()))
        .filter(codes::replaced_at.is_null())
        .select(Row::as_select())
        .first(connection)
        .optional()?;
    row.map(|row| row.open(keys, purpose)).transpose()
}

/// A code that was sent, as far as the pace of codes is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable)]
pub struct Sending {
    /// When.
    pub at: Timestamp,
    /// When it was typed, if it was.
    pub used_at: Option<Timestamp>,
}

/// For whom codes are counted together, over all journeys.
#[derive(Clone, Copy, Debug)]
pub enum Recipient<'a> {
    /// The people of one birth date on a card: provisional codes.
    Born {
        /// The card.
        card_id: &'a str,
        /// The keyed index of the date.
        birth_index: &'a str,
    },
    /// Whoever acts for a card: codes to new contacts.
    Card(&'a str),
}

/// The codes that were sent within the window, oldest first.
///
/// # Errors
/// The database's.
pub fn sent_to(
    connection: &mut DbConnection,
    recipient: Recipient<'_>,
    after: Timestamp,
) -> Result<Vec<Sending>, StoreError> {
    let sent = codes::table.inner_join(journeys::table).filter(codes::sent_at.gt(after));
    Ok(match recipient {
        Recipient::Born { card_id, birth_index } => sent
            .filter(codes::purpose.eq(Purpose::Activation.as_str()))
            .filter(journeys::card_id.eq(card_id))
            .filter(journeys::birth_index.eq(birth_index))
            .select((codes::sent_at, codes::used_at))
            .order(codes::sent_at)
            .load(connection)?,
        Recipient::Card(card_id) => sent
            .filter(codes::purpose.eq(Purpose::Contact.as_str()))
            .filter(journeys::card_id.eq(card_id))
            .select((codes::sent_at, codes::used_at))
            .order(codes::sent_at)
            .load(connection)?,
    })
}

/// Counts a try before anything is compared. `false`: none is left.
///
/// # Errors
/// The database's.
pub fn count_try(connection: &mut DbConnection, id: &str, most: u32) -> Result<bool, StoreError> {
    let most = i32::try_from(most).unwrap_or(i32::MAX);
    let changed = diesel::update(codes::table.find(id).filter(codes::tries.lt(most)))
        .set(codes::tries.eq(codes::tries + 1))
        .execute(connection)?;
    Ok(changed == 1)
}

/// Takes a try back that repeated the right code.
///
/// # Errors
/// The database's.
pub fn take_try_back(connection: &mut DbConnection, id: &str) -> Result<(), StoreError> {
    diesel::update(codes::table.find(id)).set(codes::tries.eq(codes::tries - 1)).execute(connection)?;
    Ok(())
}

/// Uses the code up. `false`: somebody was faster.
///
/// # Errors
/// The database's.
pub fn consume(connection: &mut DbConnection, id: &str, now: Timestamp) -> Result<bool, StoreError> {
    let changed = diesel::update(codes::table.find(id).filter(codes::used_at.is_null()))
        .set(codes::used_at.eq(now))
        .execute(connection)?;
    Ok(changed == 1)
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = codes)]
struct Row {
    id: String,
    journey_id: String,
    channel: String,
    contact: Vec<u8>,
    hash: Vec<u8>,
    sent_at: Timestamp,
    expires_at: Timestamp,
    tries: i32,
    used_at: Option<Timestamp>,
}

impl Row {
    fn open(self, keys: &KeyRing, purpose: Purpose) -> Result<SentCode, StoreError> {
        let contact = keys.open(seal_context(&self.id), &self.contact).map_err(|_| StoreError::Sealed)?;
        let contact = std::str::from_utf8(&contact)
            .ok()
            .and_then(|address| Contact::restore(&self.channel, address))
            .ok_or(StoreError::Sealed)?;
        Ok(SentCode {
            id: self.id,
            journey_id: self.journey_id,
            purpose,
            contact,
            sent_at: self.sent_at,
            expires_at: self.expires_at,
            tries: u32::try_from(self.tries).unwrap_or(0),
            used_at: self.used_at,
            hash: self.hash,
        })
    }
}

fn hash(keys: &KeyRing, journey_id: &str, contact: &Contact, code: Code<'_>) -> Vec<u8> {
    let channel = match contact.channel() {
        Channel::Email => b"email".as_slice(),
        Channel::Sms => b"sms".as_slice(),
    };
    keys.code_hash(&[
        journey_id.as_bytes(),
        code.purpose().as_str().as_bytes(),
        channel,
        contact.as_str().as_bytes(),
        code.as_str().as_bytes(),
    ])
}

const fn seal_context(row: &str) -> SealContext<'_> {
    SealContext { table: "codes", column: "contact", row }
}
