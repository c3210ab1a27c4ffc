//! Confirm the contact details. Who has gone back from `account` to look at them confirms again.

use shared::api::ActivationView;
use shared::journey::{Action, Event};

use super::open::{act, open};
use super::refusal::Refusal;
use super::{change_contact, view};
use crate::App;
use crate::security::Claims;
use crate::store::{audit, journeys};

/// The contact details are right.
///
/// # Errors
/// No journey, wrong step, a new contact waits for its code.
pub async fn confirm_contact(app: &App, claims: Claims) -> Result<ActivationView, Refusal> {
    act(app, move |tx, app, now| {
        let mut open = open(tx, app, &claims, now)?;
        open.require(Action::ConfirmContact)?;
        if change_contact::pending(tx, app, &open)?.is_some() {
            return Err(Refusal::ContactPending);
        }
        journeys::set_contact_confirmed(tx, &open.journey.id, Some(now))?;
        open.happened(Event::ContactConfirmed);
        audit::append(tx, now, audit::Event::ContactConfirmed, &open.pseudonym(app))?;
        Ok(view::of(tx, app, &open, now)?)
    })
    .await
}
