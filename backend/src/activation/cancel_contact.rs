//! Cancel the change of a contact.

use shared::api::activation::ActivationView;
use shared::journey::{Action, Event};

use super::journey::authenticate;
use super::view;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::transaction::in_transaction;
use crate::{App, contacts};

/// Keeps the former contact and invalidates the pending code.
pub async fn cancel_contact(app: &App, token: CookieToken) -> Result<ActivationView, Refusal> {
    in_transaction(app, move |tx, app, now| {
        let mut journey = authenticate(tx, app, &token, now)?;
        journey.require(Action::CancelContact)?;
        contacts::cancel(tx, app, journey.holder(), now)?;
        journey.apply(Event::ContactKept);
        Ok(view::of(tx, app, &journey, now)?)
    })
    .await
}
