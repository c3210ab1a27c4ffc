//! Change a contact: a code goes to the new one, which is valid from the moment that the code is redeemed. The
//! old contact is notified, so that a takeover does not stay unseen.

use shared::api::ErrorCode;
use shared::contact::{Contact, Contacts};
use shared::field::ShortCode;

use super::{by, reachable};
use crate::App;
use crate::clock::Timestamp;
use crate::codes::{Issue, issue, redeem};
use crate::messages;
use crate::refusal::Refusal;
use crate::store::codes::{self, Code, Purpose, Recipient, SentCode};
use crate::store::{DbConnection, StoreError, audit, contacts};

/// Whose contacts are changed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Holder<'a> {
    /// The row that the codes are issued for, as a journey.
    pub(crate) owner: &'a str,
    /// The card.
    pub(crate) card_id: &'a str,
    /// The name in the audit trail.
    pub(crate) pseudonym: &'a str,
}

/// The new contact that waits for its code.
pub(crate) fn pending(tx: &mut DbConnection, app: &App, owner: &str) -> Result<Option<SentCode>, StoreError> {
    let code = codes::current(tx, &app.keys, owner, Purpose::Contact)?;
    Ok(code.filter(|code| code.used_at.is_none()))
}

/// Sends a code to a new contact.
///
/// # Errors
/// This service has no such channel; too soon, too many.
pub(crate) fn ask(
    tx: &mut DbConnection,
    app: &App,
    holder: Holder<'_>,
    new: &Contact,
    now: Timestamp,
) -> Result<(), Refusal> {
    if !app.settings.channels.contains(&new.channel()) {
        return Err(ErrorCode::ChannelUnavailable.into());
    }
    let recipient = Recipient::Card(holder.card_id);
    issue(tx, app, Issue { owner: holder.owner, recipient, purpose: Purpose::Contact, to: new }, now)?;
    Ok(audit::append(tx, now, audit::Event::ContactAsked, holder.pseudonym)?)
}

/// Redeems the code of the new contact, which replaces the former one, whatever a later import says. `former`:
/// the contacts so far.
///
/// # Errors
/// There is no pending contact; the code is incorrect or expired; no attempt is left.
pub(crate) fn verify(
    tx: &mut DbConnection,
    app: &App,
    holder: Holder<'_>,
    former: &Contacts,
    typed: &ShortCode,
    now: Timestamp,
) -> Result<(), Refusal> {
    let sent = pending(tx, app, holder.owner)?.ok_or(ErrorCode::CodeExpired)?;
    redeem(tx, app, &sent, Code::Short(typed), holder.pseudonym, now)?;
    contacts::set(tx, &app.keys, &app.random.id(), holder.card_id, &sent.contact, now)?;
    // Without a former contact of this channel, the one of the other channel is notified.
    let old = by(app, former, sent.contact.channel()).or_else(|| reachable(app, former).into_iter().next());
    if let Some(old) = old.filter(|old| *old != sent.contact) {
        messages::notify(tx, app, &messages::outgoing(app).contact_changed(&old, &sent.contact), now)?;
    }
    Ok(audit::append(tx, now, audit::Event::ContactChanged, holder.pseudonym)?)
}

/// Keeps the former contact, and invalidates the pending code. Without a pending contact, a no-op.
///
/// # Errors
/// A fault of the store.
pub(crate) fn cancel(
    tx: &mut DbConnection,
    app: &App,
    holder: Holder<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    if pending(tx, app, holder.owner)?.is_some() {
        codes::void(tx, holder.owner, Purpose::Contact, now)?;
        audit::append(tx, now, audit::Event::ContactKept, holder.pseudonym)?;
    }
    Ok(())
}
