//! Where the journey stands.

use shared::api::activation::ActivationView;

use super::journey::authenticate;
use super::view;
use crate::App;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::transaction::in_transaction;

/// The view of the journey, which this request renews.
///
/// # Errors
/// No journey.
pub async fn get(app: &App, token: CookieToken) -> Result<ActivationView, Refusal> {
    in_transaction(app, move |tx, app, now| {
        let journey = authenticate(tx, app, &token, now)?;
        Ok(view::of(tx, app, &journey, now)?)
    })
    .await
}
