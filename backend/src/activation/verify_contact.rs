//! Redeem the code that was sent to the new contact.

use shared::api::activation::ActivationView;
use shared::field::ShortCode;
use shared::journey::{Action, Event};

use super::act::act;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::{App, contacts};

/// Redeems the code. The new contact replaces the former one.
///
/// # Errors
/// `code_incorrect`; `code_expired` if the code has expired or no contact is pending; `too_many_attempts` if no attempt is left.
pub async fn verify_contact(
    app: &App,
    token: CookieToken,
    typed: ShortCode,
) -> Result<ActivationView, Refusal> {
    act(app, token, Action::VerifyContact, move |tx, app, journey, now| {
        let former = journey.contacts(tx, app)?;
        contacts::verify(tx, app, journey.holder(), &former, &typed, now)?;
        Ok(Event::ContactChanged)
    })
    .await
}
