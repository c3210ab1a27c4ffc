//! Certify to be the child's legal representative.

use shared::api::ErrorCode;
use shared::api::activation::{ActivationView, Certify};
use shared::journey::{Action, Event};

use super::journey::authenticate;
use super::view;
use crate::App;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::{audit, journeys};
use crate::transaction::in_transaction;

/// Records the certification with its date.
///
/// # Errors
/// `certification_required` if the user does not certify.
pub async fn certify(app: &App, token: CookieToken, certificate: Certify) -> Result<ActivationView, Refusal> {
    in_transaction(app, move |tx, app, now| {
        let mut journey = authenticate(tx, app, &token, now)?;
        journey.require(Action::Certify)?;
        if !certificate.certified {
            return Err(ErrorCode::CertificationRequired.into());
        }
        journeys::set_certified(tx, &journey.row.id, now)?;
        journey.apply(Event::Certified);
        audit::append(tx, now, audit::Event::Certified, &journey.pseudonym)?;
        Ok(view::of(tx, app, &journey, now)?)
    })
    .await
}
