//! Get the state of the journey.

use shared::api::activation::ActivationView;

use super::journey::authenticate;
use super::view;
use crate::App;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::transaction::in_transaction;

/// Renews the journey and returns its view.
pub async fn get(app: &App, token: CookieToken) -> Result<ActivationView, Refusal> {
    in_transaction(app, move |tx, app, now| {
        let journey = authenticate(tx, app, &token, now)?;
        Ok(view::of(tx, app, &journey, now)?)
    })
    .await
}
