//! Send a provisional code: again, or by the other channel, just the same.

use shared::api::{ActivationView, Channel};
use shared::journey::{Action, Event};

use super::open::{Open, act, open};
use super::pacing::Pacing;
use super::refusal::Refusal;
use super::{messages, view};
use crate::App;
use crate::clock::Timestamp;
use crate::security::Claims;
use crate::store::codes::{self, Code, NewCode, Purpose};
use crate::store::{DbConnection, audit, journeys, outbox};

/// A new code on its way; a former one is void. The message is written in the same transaction.
///
/// # Errors
/// No journey, wrong step, no such channel, too soon, too many.
pub async fn send_code(app: &App, claims: Claims, channel: Channel) -> Result<ActivationView, Refusal> {
    act(app, move |tx, app, now| {
        let mut open = open(tx, app, &claims, now)?;
        open.require(Action::SendCode)?;
        send(tx, app, &mut open, channel, now)?;
        Ok(view::of(tx, app, &open, now)?)
    })
    .await
}

fn send(
    tx: &mut DbConnection,
    app: &App,
    open: &mut Open,
    channel: Channel,
    now: Timestamp,
) -> Result<(), Refusal> {
    let contact = open.contacts(tx, app)?.by(app, channel).ok_or(Refusal::ChannelUnavailable)?;
    Pacing::of(tx, app, open, Purpose::Activation, now)?.check()?;

    let code = app.random.provisional_code();
    let expires_at = now + app.settings.numbers.code_lifetime_s;
    let (row, journey_id) = (app.random.id(), open.journey.id.as_str());
    let new = NewCode { id: &row, journey_id, contact: &contact, code: Code::Provisional(&code), expires_at };
    codes::replace(tx, &app.keys, &new, now)?;
    journeys::set_code_sent(tx, &open.journey.id, now)?;
    open.happened(Event::CodeSent);
    let message = messages::provisional_code(app, &contact, &code);
    outbox::enqueue(tx, &app.keys, &row, &message, now, expires_at)?;
    audit::append(tx, now, audit::Event::CodeSent, &open.pseudonym(app))?;
    Ok(())
}
