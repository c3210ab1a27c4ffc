//! Forget the journey, at the person's wish.

use super::open::{act, open};
use super::refusal::Refusal;
use crate::App;
use crate::security::Claims;
use crate::store::{audit, journeys};

/// The journey is over.
///
/// # Errors
/// No journey.
pub async fn forget(app: &App, claims: Claims) -> Result<(), Refusal> {
    act(app, move |tx, app, now| {
        let open = open(tx, app, &claims, now)?;
        journeys::end(tx, &open.journey.id, now)?;
        audit::append(tx, now, audit::Event::JourneyForgotten, &open.pseudonym(app))?;
        Ok(())
    })
    .await
}
