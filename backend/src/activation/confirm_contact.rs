//! Confirm the contact details. A user who goes back from `account` to `contact` confirms them again.

use shared::api::ErrorCode;
use shared::api::activation::ActivationView;
use shared::journey::{Action, Event};

use super::act::act;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::{audit, journeys};
use crate::{App, contacts};

/// Records the confirmation.
///
/// # Errors
/// `contact_pending` if a new contact is not verified yet.
pub async fn confirm_contact(app: &App, token: CookieToken) -> Result<ActivationView, Refusal> {
    act(app, token, Action::ConfirmContact, move |tx, app, journey, now| {
        if contacts::pending(tx, app, &journey.row.id)?.is_some() {
            return Err(ErrorCode::ContactPending.into());
        }
        journeys::set_contact_confirmed(tx, &journey.row.id, Some(now))?;
        audit::append(tx, now, audit::Event::ContactConfirmed, &journey.pseudonym)?;
        Ok(Event::ContactConfirmed)
    })
    .await
}
