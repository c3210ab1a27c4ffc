//! The outbox: messages are written in the transaction that causes them, leased by the worker, and erased once
//! sent. A message is sent once; a crash of the worker can cause one more sending.
//!
//! Must not know: transports, or the words of messages.

use diesel::prelude::*;
use shared::contact::Message;
use zeroize::Zeroizing;

use super::schema::outbox;
use super::{DbConnection, StoreError};
use crate::clock::Timestamp;
use crate::security::{KeyRing, SealContext};

/// A message that the worker holds a lease on.
#[derive(Clone, Debug)]
pub struct Leased {
    /// The same over all attempts, for `Message-ID` and the gateway's `id`.
    pub id: String,
    /// The number of attempts, including this one.
    pub tries: u32,
    /// The message must not be sent after this time.
    pub expires_at: Timestamp,
    pub message: Message,
    lease: Timestamp,
}

/// Queues a message that must be sent before `expires_at`.
///
/// # Errors
/// [`StoreError::Sealed`] if the message cannot be encrypted.
pub fn enqueue(
    connection: &mut DbConnection,
    keys: &KeyRing,
    id: &str,
    message: &Message,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    let plain = Zeroizing::new(serde_json::to_vec(message).map_err(|_| StoreError::Sealed)?);
    let body = keys.seal(seal_context(id), &plain).map_err(|_| StoreError::Sealed)?;
    diesel::insert_into(outbox::table)
        .values((
            outbox::id.eq(id),
            outbox::channel.eq(message.channel.as_str()),
            outbox::body.eq(body),
            outbox::created_at.eq(now),
            outbox::expires_at.eq(expires_at),
            outbox::next_try_at.eq(now),
            outbox::tries.eq(0),
            outbox::leased_until.eq(0),
        ))
        .execute(connection)?;
    Ok(())
}

/// Leases at most `most` messages that are due, oldest first, for `lease_s` seconds. Gives up expired messages.
pub fn claim(
    connection: &mut DbConnection,
    keys: &KeyRing,
    now: Timestamp,
    lease_s: u32,
    most: u32,
) -> Result<Vec<Leased>, StoreError> {
    give_up_expired(connection, now)?;
    // Usually nothing is due; then no lock is taken.
    if due(connection, now, 1)?.is_empty() {
        return Ok(Vec::new());
    }
    // One instance at a time, so that each leases other messages.
    connection.serialise("outbox")?;
    let lease = now + i64::from(lease_s);
    let mut claimed = Vec::new();
    for row in due(connection, now, most)? {
        // Another transaction may have changed the row since it was read.
        let leased = diesel::update(
            outbox::table
                .find(&row.id)
                .filter(outbox::tries.eq(row.tries))
                .filter(outbox::body.is_not_null())
                .filter(outbox::leased_until.le(now)),
        )
        .set((outbox::leased_until.eq(lease), outbox::tries.eq(row.tries + 1)))
        .execute(connection)?;
        if leased == 1 {
            claimed.extend(row.open(keys, lease));
        }
    }
    Ok(claimed)
}

/// Messages that are due and not leased, oldest first.
fn due(connection: &mut DbConnection, now: Timestamp, most: u32) -> Result<Vec<Due>, StoreError> {
    Ok(outbox::table
        .filter(outbox::body.is_not_null())
        .filter(outbox::next_try_at.le(now))
        .filter(outbox::leased_until.le(now))
        .order(outbox::created_at)
        .limit(i64::from(most))
        .select(Due::as_select())
        .load(connection)?)
}

/// Marks a message as sent and erases its body.
pub fn done(connection: &mut DbConnection, message: &Leased, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(outbox::table.find(&message.id))
        .set((outbox::sent_at.eq(now), outbox::body.eq(None::<Vec<u8>>)))
        .execute(connection)?;
    Ok(())
}

/// Schedules a retry at `next_try_at`. A no-op if the lease is lost.
pub fn retry(
    connection: &mut DbConnection,
    message: &Leased,
    next_try_at: Timestamp,
) -> Result<(), StoreError> {
    diesel::update(outbox::table.find(&message.id).filter(outbox::leased_until.eq(message.lease)))
        .set((outbox::next_try_at.eq(next_try_at), outbox::leased_until.eq(0)))
        .execute(connection)?;
    Ok(())
}

/// Gives a message up that will never be accepted, and erases its body.
pub fn give_up(connection: &mut DbConnection, message: &Leased, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(outbox::table.find(&message.id))
        .set((outbox::given_up_at.eq(now), outbox::body.eq(None::<Vec<u8>>)))
        .execute(connection)?;
    Ok(())
}

/// Withdraws a queued message and erases its body. A no-op if the message is already sent or unknown.
pub fn withdraw(connection: &mut DbConnection, id: &str, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(outbox::table.find(id).filter(outbox::body.is_not_null()))
        .set((outbox::given_up_at.eq(now), outbox::body.eq(None::<Vec<u8>>)))
        .execute(connection)?;
    Ok(())
}

fn give_up_expired(connection: &mut DbConnection, now: Timestamp) -> Result<(), StoreError> {
    diesel::update(outbox::table.filter(outbox::body.is_not_null()).filter(outbox::expires_at.le(now)))
        .set((outbox::given_up_at.eq(now), outbox::body.eq(None::<Vec<u8>>)))
        .execute(connection)?;
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = outbox)]
struct Due {
    id: String,
    tries: i32,
    expires_at: Timestamp,
    body: Option<Vec<u8>>,
}

impl Due {
    /// Decrypts the message. One that cannot be decrypted is skipped until it expires, so that it does not block
    /// the others.
    fn open(self, keys: &KeyRing, lease: Timestamp) -> Option<Leased> {
        let plain = keys.open(seal_context(&self.id), &self.body.unwrap_or_default()).ok();
        let Some(message) = plain.and_then(|plain| serde_json::from_slice(&plain).ok()) else {
            tracing::error!(message_id = self.id, "a message in the outbox does not open");
            return None;
        };
        Some(Leased {
            id: self.id,
            tries: u32::try_from(self.tries + 1).unwrap_or(1),
            expires_at: self.expires_at,
            message,
            lease,
        })
    }
}

const fn seal_context(row: &str) -> SealContext<'_> {
    SealContext { table: "outbox", column: "body", row }
}
