//! Certify to be the legal representative of the child whose space it is.

use shared::api::{ActivationView, Certify};
use shared::journey::{Action, Event};

use super::open::{act, open};
use super::refusal::Refusal;
use super::view;
use crate::App;
use crate::security::Claims;
use crate::store::{audit, journeys};

/// The certificate, with its date.
///
/// # Errors
/// No journey, wrong step, somebody who is not the legal representative.
pub async fn certify(app: &App, claims: Claims, certificate: Certify) -> Result<ActivationView, Refusal> {
    act(app, move |tx, app, now| {
        let mut open = open(tx, app, &claims, now)?;
        open.require(Action::Certify)?;
        if !certificate.certified {
            return Err(Refusal::CertificationRequired);
        }
        journeys::set_certified(tx, &open.journey.id, now)?;
        open.happened(Event::Certified);
        audit::append(tx, now, audit::Event::Certified, &open.pseudonym(app))?;
        Ok(view::of(tx, app, &open, now)?)
    })
    .await
}
