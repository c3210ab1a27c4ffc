//! Send a provisional code: the first one, a new one, or one by the other channel.

use shared::api::ErrorCode;
use shared::api::activation::ActivationView;
use shared::contact::Channel;
use shared::journey::{Action, Event};

use super::act::act;
use crate::codes::{Issue, issue};
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::codes::{Purpose, Recipient};
use crate::store::{audit, journeys};
use crate::{App, contacts};

/// Sends a code, which supersedes the former one.
///
/// # Errors
/// `channel_unavailable` if no contact has this channel; `resend_too_soon`; `too_many_codes`.
pub async fn send_code(app: &App, token: CookieToken, channel: Channel) -> Result<ActivationView, Refusal> {
    act(app, token, Action::SendCode, move |tx, app, journey, now| {
        let contact = contacts::by(app, &journey.contacts(tx, app)?, channel);
        let to = &contact.ok_or(ErrorCode::ChannelUnavailable)?;
        let (owner, card_id, birth_index) = (&journey.row.id, &journey.row.card_id, &journey.row.birth_index);
        let recipient = Recipient::Born { card_id, birth_index };
        issue(tx, app, Issue { owner, recipient, purpose: Purpose::Activation, to }, now)?;
        journeys::set_code_sent(tx, owner, now)?;
        audit::append(tx, now, audit::Event::CodeSent, &journey.pseudonym)?;
        Ok(Event::CodeSent)
    })
    .await
}
