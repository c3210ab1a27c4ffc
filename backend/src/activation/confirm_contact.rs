//! Confirm the contact details. Who has gone back from `account` to look at them confirms again.

use shared::api::ErrorCode;
use shared::api::activation::ActivationView;
use shared::journey::{Action, Event};

use super::journey::authenticate;
use super::view;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::{audit, journeys};
use crate::transaction::in_transaction;
use crate::{App, contacts};

/// The contact details are right.
///
/// # Errors
/// No journey, wrong step, a new contact waits for its code.
pub async fn confirm_contact(app: &App, token: CookieToken) -> Result<ActivationView, Refusal> {
    in_transaction(app, move |tx, app, now| {
        let mut journey = authenticate(tx, app, &token, now)?;
        journey.require(Action::ConfirmContact)?;
        if contacts::pending(tx, app, &journey.row.id)?.is_some() {
            return Err(ErrorCode::ContactPending.into());
        }
        journeys::set_contact_confirmed(tx, &journey.row.id, Some(now))?;
        journey.apply(Event::ContactConfirmed);
        audit::append(tx, now, audit::Event::ContactConfirmed, &journey.pseudonym)?;
        Ok(view::of(tx, app, &journey, now)?)
    })
    .await
}
