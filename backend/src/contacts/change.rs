//! Change a contact. A code is sent to the new contact, which replaces the former one when the code is redeemed.
//! The former contact is notified, so that a takeover does not go unnoticed.

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

/// The card whose contacts are changed, and the owner of the codes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Holder<'a> {
    /// The id of the row that the codes are issued for, for instance of a journey.
    pub(crate) owner: &'a str,
    pub(crate) card_id: &'a str,
    /// The pseudonym of the card in the audit log.
    pub(crate) pseudonym: &'a str,
}

/// The code of a new contact that is not verified yet.
pub(crate) fn pending(tx: &mut DbConnection, app: &App, owner: &str) -> Result<Option<SentCode>, StoreError> {
    let code = codes::current(tx, &app.keys, owner, Purpose::Contact)?;
    Ok(code.filter(|code| code.used_at.is_none()))
}

/// Sends a code to a new contact.
///
/// # Errors
/// `channel_unavailable` if the operator has not configured this channel; `resend_too_soon`; `too_many_codes`.
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

/// Redeems the code of the new contact, which replaces the former one and takes precedence over later imports.
/// `former` are the contacts before the change.
///
/// # Errors
/// `code_incorrect`; `code_expired`, also without a pending contact; `too_many_attempts` if no attempt is left.
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
    // Without a former contact of this channel, the contact of the other channel is notified.
    let old = by(app, former, sent.contact.channel()).or_else(|| reachable(app, former).into_iter().next());
    if let Some(old) = old.filter(|old| *old != sent.contact) {
        messages::notify(tx, app, &messages::outgoing(app).contact_changed(&old, &sent.contact), now)?;
    }
    Ok(audit::append(tx, now, audit::Event::ContactChanged, holder.pseudonym)?)
}

/// Keeps the former contact and invalidates the pending code. A no-op without a pending contact.
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
