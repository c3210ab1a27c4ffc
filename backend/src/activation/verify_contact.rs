//! Redeem the code that was sent to the new contact.

use shared::api::activation::ActivationView;
use shared::field::ShortCode;
use shared::journey::{Action, Event};

use super::journey::authenticate;
use super::view;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::transaction::in_transaction;
use crate::{App, contacts};

/// Verifies the code. The new contact replaces the former one.
///
/// # Errors
/// `code_incorrect`; `code_expired`, also without a pending contact; `too_many_attempts` if no attempt is left.
pub async fn verify_contact(
    app: &App,
    token: CookieToken,
    typed: ShortCode,
) -> Result<ActivationView, Refusal> {
    in_transaction(app, move |tx, app, now| {
        let mut journey = authenticate(tx, app, &token, now)?;
        journey.require(Action::VerifyContact)?;
        let former = journey.contacts(tx, app)?;
        contacts::verify(tx, app, journey.holder(), &former, &typed, now)?;
        journey.apply(Event::ContactChanged);
        Ok(view::of(tx, app, &journey, now)?)
    })
    .await
}
