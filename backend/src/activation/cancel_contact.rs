//! Cancel the change of a contact.

use shared::api::activation::ActivationView;
use shared::journey::{Action, Event};

use super::act::act;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::{App, contacts};

/// Keeps the former contact and invalidates the pending code.
pub async fn cancel_contact(app: &App, token: CookieToken) -> Result<ActivationView, Refusal> {
    act(app, token, Action::CancelContact, move |tx, app, journey, now| {
        contacts::cancel(tx, app, journey.holder(), now)?;
        Ok(Event::ContactKept)
    })
    .await
}
