//! Confirm the contact details. A user who goes back from `account` to `contact` confirms them again.

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

/// Records the confirmation.
///
/// # Errors
/// `contact_pending` if a new contact is not verified yet.
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
