//! Abandon the journey.

use super::journey::authenticate;
use crate::App;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::{audit, journeys};
use crate::transaction::in_transaction;

/// Ends the journey.
pub async fn abandon(app: &App, token: CookieToken) -> Result<(), Refusal> {
    in_transaction(app, move |tx, app, now| {
        let journey = authenticate(tx, app, &token, now)?;
        journeys::end(tx, &journey.row.id, now)?;
        audit::append(tx, now, audit::Event::JourneyAbandoned, &journey.pseudonym)?;
        Ok(())
    })
    .await
}
