//! Change the e-mail address or the phone number. The user must then confirm the contacts again.

use shared::api::activation::ActivationView;
use shared::contact::Contact;
use shared::field::{EmailAddress, PhoneNumber};
use shared::journey::{Action, Event};

use super::act::act;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::journeys;
use crate::{App, contacts};

/// Sends a code to a new e-mail address.
///
/// # Errors
/// `channel_unavailable` if the operator has not configured this channel; `resend_too_soon`; `too_many_codes`.
pub async fn change_email(
    app: &App,
    token: CookieToken,
    new: EmailAddress,
) -> Result<ActivationView, Refusal> {
    change(app, token, Contact::Email(new)).await
}

/// Sends a code to a new mobile phone.
///
/// # Errors
/// As [`change_email`].
pub async fn change_phone(
    app: &App,
    token: CookieToken,
    new: PhoneNumber,
) -> Result<ActivationView, Refusal> {
    change(app, token, Contact::Mobile(new)).await
}

async fn change(app: &App, token: CookieToken, new: Contact) -> Result<ActivationView, Refusal> {
    act(app, token, Action::ChangeContact, move |tx, app, journey, now| {
        contacts::ask(tx, app, journey.holder(), &new, now)?;
        journeys::set_contact_confirmed(tx, &journey.row.id, None)?;
        Ok(Event::ContactAsked)
    })
    .await
}
