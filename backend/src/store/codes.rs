//! Codes, stored as keyed hashes bound to owner, purpose and contact.
//!
//! Must not know: how many attempts are allowed, when a code expires, or what it authorises.

mod kind;
mod recipient;

use diesel::prelude::*;
use shared::contact::{Contact, Sending};

pub use self::kind::{Code, Purpose};
pub use self::recipient::Recipient;
use super::contacts::restore;
use super::schema::codes;
use super::{DbConnection, StoreError, outbox};
use crate::clock::Timestamp;
use crate::security::{KeyRing, SealContext, constant_time_eq};

/// A code that was sent and is not superseded.
#[derive(Clone, Debug)]
pub struct SentCode {
    pub id: String,
    /// The id of the row that it was issued for, for instance of a journey.
    pub owner: String,
    /// The key of its [`Recipient`].
    pub recipient: String,
    pub purpose: Purpose,
    /// The contact that it was sent to.
    pub contact: Contact,
    pub sent_at: Timestamp,
    pub expires_at: Timestamp,
    /// The number of attempts so far.
    pub tries: u32,
    /// When it was redeemed.
    pub used_at: Option<Timestamp>,
    hash: Vec<u8>,
}

/// A code to insert.
#[derive(Debug)]
pub struct NewCode<'a> {
    pub id: &'a str,
    /// The id of the row that it is issued for, for instance of a journey.
    pub owner: &'a str,
    pub recipient: Recipient<'a>,
    pub purpose: Purpose,
    /// The contact that it is sent to.
    pub contact: &'a Contact,
    pub code: Code<'a>,
    pub expires_at: Timestamp,
}

impl SentCode {
    /// Compares the hashes in constant time.
    #[must_use]
    pub fn is(&self, keys: &KeyRing, typed: Code<'_>) -> bool {
        constant_time_eq(&self.hash, &hash(keys, &self.owner, self.purpose, &self.contact, typed))
    }
}

/// Inserts a code and invalidates the owner's former ones for the same purpose.
///
/// # Errors
/// [`StoreError::Sealed`] if the contact cannot be encrypted.
pub fn replace(
    connection: &mut DbConnection,
    keys: &KeyRing,
    new: &NewCode<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    void(connection, new.owner, new.purpose, now)?;
    let contact =
        keys.seal(seal_context(new.id), new.contact.as_str().as_bytes()).map_err(|_| StoreError::Sealed)?;
    diesel::insert_into(codes::table)
        .values((
            codes::id.eq(new.id),
            codes::owner.eq(new.owner),
            codes::recipient.eq(new.recipient.key()),
            codes::purpose.eq(new.purpose.as_str()),
            codes::channel.eq(new.contact.channel().as_str()),
            codes::contact.eq(contact),
            codes::hash.eq(hash(keys, new.owner, new.purpose, new.contact, new.code)),
            codes::sent_at.eq(now),
            codes::expires_at.eq(new.expires_at),
            codes::tries.eq(0),
        ))
        .execute(connection)?;
    Ok(())
}

/// Invalidates the owner's codes for this purpose. Withdraws the queued message, which has the code's id, so
/// that a superseded code is not delivered late.
pub fn void(
    connection: &mut DbConnection,
    owner: &str,
    purpose: Purpose,
    now: Timestamp,
) -> Result<(), StoreError> {
    let former: Vec<String> = codes::table
        .filter(codes::owner.eq(owner))
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

/// The owner's code for this purpose that was not invalidated, redeemed or not.
///
/// # Errors
/// [`StoreError::Sealed`] if the stored contact cannot be decrypted.
pub fn current(
    connection: &mut DbConnection,
    keys: &KeyRing,
    owner: &str,
    purpose: Purpose,
) -> Result<Option<SentCode>, StoreError> {
    let row: Option<Row> = codes::table
        .filter(codes::owner.eq(owner))
        .filter(codes::purpose.eq(purpose.as_str()))
        .filter(codes::replaced_at.is_null())
        .select(Row::as_select())
        .first(connection)
        .optional()?;
    row.map(|row| row.open(keys, purpose)).transpose()
}

/// The codes for this purpose that were sent to the recipient after this time, oldest first.
pub fn sent_to(
    connection: &mut DbConnection,
    recipient: &str,
    purpose: Purpose,
    after: Timestamp,
) -> Result<Vec<Sending>, StoreError> {
    let rows: Vec<(Timestamp, Option<Timestamp>)> = codes::table
        .filter(codes::recipient.eq(recipient))
        .filter(codes::purpose.eq(purpose.as_str()))
        .filter(codes::sent_at.gt(after))
        .select((codes::sent_at, codes::used_at))
        .order(codes::sent_at)
        .load(connection)?;
    Ok(rows.into_iter().map(|(at, used_at)| Sending { at, used: used_at.is_some() }).collect())
}

/// Counts an attempt; called before the comparison, so that concurrent attempts cannot exceed the limit. `false` if
/// none is left.
pub fn count_try(connection: &mut DbConnection, id: &str, most: u32) -> Result<bool, StoreError> {
    let most = i32::try_from(most).unwrap_or(i32::MAX);
    let changed = diesel::update(codes::table.find(id).filter(codes::tries.lt(most)))
        .set(codes::tries.eq(codes::tries + 1))
        .execute(connection)?;
    Ok(changed == 1)
}

/// Uncounts an attempt that repeated the right code.
pub fn take_try_back(connection: &mut DbConnection, id: &str) -> Result<(), StoreError> {
    diesel::update(codes::table.find(id)).set(codes::tries.eq(codes::tries - 1)).execute(connection)?;
    Ok(())
}

/// Marks the code as redeemed. `false` if another request has redeemed it.
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
    owner: String,
    recipient: String,
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
            .and_then(|address| restore(&self.channel, address))
            .ok_or(StoreError::Sealed)?;
        Ok(SentCode {
            id: self.id,
            owner: self.owner,
            recipient: self.recipient,
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

fn hash(keys: &KeyRing, owner: &str, purpose: Purpose, contact: &Contact, code: Code<'_>) -> Vec<u8> {
    keys.code_hash(&[
        owner.as_bytes(),
        purpose.as_str().as_bytes(),
        contact.channel().as_str().as_bytes(),
        contact.as_str().as_bytes(),
        code.as_str().as_bytes(),
    ])
}

const fn seal_context(row: &str) -> SealContext<'_> {
    SealContext { table: "codes", column: "contact", row }
}
