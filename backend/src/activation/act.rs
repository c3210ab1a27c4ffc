//! One action of a person in a journey, in one transaction.

use shared::api::activation::ActivationView;
use shared::journey::{Action, Event};

use super::journey::{ActiveJourney, authenticate};
use super::view;
use crate::App;
use crate::clock::Timestamp;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::DbConnection;
use crate::transaction::in_transaction;

/// Runs an action in the journey that the token names, if its step accepts the action. `work` writes what the
/// action changes to the database, and returns the event that it causes. A refusal commits what was written before
/// it: see `transaction`.
///
/// # Errors
/// `no_journey`, `wrong_step`, or the refusal of `work`.
pub(super) async fn act(
    app: &App,
    token: CookieToken,
    action: Action,
    work: impl FnOnce(&mut DbConnection, &App, &mut ActiveJourney, Timestamp) -> Result<Event, Refusal>
    + Send
    + 'static,
) -> Result<ActivationView, Refusal> {
    in_transaction(app, move |tx, app, now| {
        let mut journey = authenticate(tx, app, &token, now)?;
        journey.require(action)?;
        let event = work(tx, app, &mut journey, now)?;
        journey.apply(event);
        Ok(view::of(tx, app, &journey, now)?)
    })
    .await
}
