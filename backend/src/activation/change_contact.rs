//! Change e-mail or phone: a code goes to the new contact, which counts from when the code is typed. The
//! old contact is told, so that nobody takes a space over behind its person's back.

use shared::api::ActivationView;
use shared::field::{ContactCode, EmailAddress, PhoneNumber};
use shared::journey::{Action, Event};

use super::open::{Open, act, open};
use super::pacing::Pacing;
use super::prove::prove;
use super::refusal::Refusal;
use super::{messages, view};
use crate::App;
use crate::clock::Timestamp;
use crate::security::Claims;
use crate::store::codes::{self, Code, NewCode, Purpose, SentCode};
use crate::store::contact::Contact;
use crate::store::{DbConnection, StoreError, audit, contacts, journeys, outbox};

/// The new contact that waits for its code.
pub(super) fn pending(tx: &mut DbConnection, app: &App, open: &Open) -> Result<Option<SentCode>, StoreError> {
    let code = codes::current(tx, &app.keys, &open.journey.id, Purpose::Contact)?;
    Ok(code.filter(|code| code.used_at.is_none()))
}

/// A code on its way to a new e-mail address; a former one is void. Who had confirmed the contacts
/// confirms them again.
///
/// # Errors
/// No journey, wrong step, no such channel, too soon, too many.
pub async fn change_email(app: &App, claims: Claims, new: EmailAddress) -> Result<ActivationView, Refusal> {
    change(app, claims, Contact::Email(new)).await
}

/// A code on its way to a new mobile phone, as for an e-mail address.
///
/// # Errors
/// As for an e-mail address.
pub async fn change_phone(app: &App, claims: Claims, new: PhoneNumber) -> Result<ActivationView, Refusal> {
    change(app, claims, Contact::Mobile(new)).await
}

async fn change(app: &App, claims: Claims, new: Contact) -> Result<ActivationView, Refusal> {
    act(app, move |tx, app, now| {
        let mut open = open(tx, app, &claims, now)?;
        open.require(Action::ChangeContact)?;
        if !app.settings.channels.contains(&new.channel()) {
            return Err(Refusal::ChannelUnavailable);
        }
        let pacing = Pacing::of(tx, app, &open, Purpose::Contact, now)?;
        let again = pending(tx, app, &open)?.is_some_and(|pending| pending.contact == new);
        if again { pacing } else { pacing.elsewhere() }.check()?;
        send(tx, app, &open, &new, now)?;
        journeys::set_contact_confirmed(tx, &open.journey.id, None)?;
        open.happened(Event::ContactAsked);
        audit::append(tx, now, audit::Event::ContactAsked, &open.pseudonym(app))?;
        Ok(view::of(tx, app, &open, now)?)
    })
    .await
}

fn send(tx: &mut DbConnection, app: &App, open: &Open, to: &Contact, now: Timestamp) -> Result<(), Refusal> {
    let code = app.random.contact_code();
    let expires_at = now + app.settings.numbers.contact_code_lifetime_s;
    let (row, journey_id) = (app.random.id(), open.journey.id.as_str());
    let new = NewCode { id: &row, journey_id, contact: to, code: Code::Contact(&code), expires_at };
    codes::replace(tx, &app.keys, &new, now)?;
    let message = messages::contact_code(app, to, &code);
    Ok(outbox::enqueue(tx, &app.keys, &row, &message, now, expires_at)?)
}

/// The new contact is proven, and goes before the insurer's from now on, whatever a later import says.
///
/// # Errors
/// No journey, wrong step, nothing to prove, incorrect, expired, void after too many tries.
pub async fn verify_contact(
    app: &App,
    claims: Claims,
    typed: ContactCode,
) -> Result<ActivationView, Refusal> {
    act(app, move |tx, app, now| {
        let mut open = open(tx, app, &claims, now)?;
        open.require(Action::VerifyContact)?;
        let sent = pending(tx, app, &open)?.ok_or(Refusal::CodeExpired)?;
        prove(tx, app, &open, &sent, Code::Contact(&typed), now)?;
        let former = open.contacts(tx, app)?;
        contacts::set(tx, &app.keys, &app.random.id(), &open.journey.card_id, &sent.contact, now)?;
        // Who had no contact of this kind is told by the other one.
        let told =
            former.by(app, sent.contact.channel()).or_else(|| former.reachable(app).into_iter().next());
        if let Some(told) = told.filter(|told| *told != sent.contact) {
            let message = messages::contact_changed(app, &told, &sent.contact);
            let until = now + messages::NEWS_LIFE_S;
            outbox::enqueue(tx, &app.keys, &app.random.id(), &message, now, until)?;
        }
        open.happened(Event::ContactChanged);
        audit::append(tx, now, audit::Event::ContactChanged, &open.pseudonym(app))?;
        Ok(view::of(tx, app, &open, now)?)
    })
    .await
}

/// The former contact stays; its code is void. Nothing to give up is no fault.
///
/// # Errors
/// No journey, wrong step.
pub async fn cancel_contact(app: &App, claims: Claims) -> Result<ActivationView, Refusal> {
    act(app, move |tx, app, now| {
        let mut open = open(tx, app, &claims, now)?;
        open.require(Action::CancelContact)?;
        if pending(tx, app, &open)?.is_some() {
            codes::void(tx, &open.journey.id, Purpose::Contact, now)?;
            audit::append(tx, now, audit::Event::ContactKept, &open.pseudonym(app))?;
        }
        open.happened(Event::ContactKept);
        Ok(view::of(tx, app, &open, now)?)
    })
    .await
}
