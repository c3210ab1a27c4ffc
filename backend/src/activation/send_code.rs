//! Send a provisional code: the first one, a new one, or one by the other channel.

use shared::api::ErrorCode;
use shared::api::activation::ActivationView;
use shared::contact::Channel;
use shared::journey::{Action, Event};

use super::journey::{ActiveJourney, authenticate};
use super::view;
use crate::clock::Timestamp;
use crate::codes::{Issue, issue};
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::codes::{Purpose, Recipient};
use crate::store::{DbConnection, audit, journeys};
use crate::transaction::in_transaction;
use crate::{App, contacts};

/// Sends a code, which supersedes the former one.
///
/// # Errors
/// `channel_unavailable` if no contact has this channel; `resend_too_soon`; `too_many_codes`.
pub async fn send_code(app: &App, token: CookieToken, channel: Channel) -> Result<ActivationView, Refusal> {
    in_transaction(app, move |tx, app, now| {
        let mut journey = authenticate(tx, app, &token, now)?;
        journey.require(Action::SendCode)?;
        send(tx, app, &mut journey, channel, now)?;
        Ok(view::of(tx, app, &journey, now)?)
    })
    .await
}

fn send(
    tx: &mut DbConnection,
    app: &App,
    journey: &mut ActiveJourney,
    channel: Channel,
    now: Timestamp,
) -> Result<(), Refusal> {
    let to = contacts::by(app, &journey.contacts(tx, app)?, channel).ok_or(ErrorCode::ChannelUnavailable)?;
    let (owner, card_id, birth_index) = (&journey.row.id, &journey.row.card_id, &journey.row.birth_index);
    let recipient = Recipient::Born { card_id, birth_index };
    issue(tx, app, Issue { owner, recipient, purpose: Purpose::Activation, to: &to }, now)?;
    journeys::set_code_sent(tx, owner, now)?;
    audit::append(tx, now, audit::Event::CodeSent, &journey.pseudonym)?;
    journey.apply(Event::CodeSent);
    Ok(())
}
