//! Certify to be the child's legal representative.

use shared::api::ErrorCode;
use shared::api::activation::{ActivationView, CertifyRepresentative};
use shared::journey::{Action, Event};

use super::act::act;
use crate::App;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::{audit, journeys};

/// Records the certification with its date.
///
/// # Errors
/// `certification_required` if the user does not certify.
pub async fn certify_representative(
    app: &App,
    token: CookieToken,
    certificate: CertifyRepresentative,
) -> Result<ActivationView, Refusal> {
    act(app, token, Action::CertifyRepresentative, move |tx, _, journey, now| {
        if !certificate.certified {
            return Err(ErrorCode::CertificationRequired.into());
        }
        journeys::set_certified(tx, &journey.row.id, now)?;
        audit::append(tx, now, audit::Event::Certified, &journey.pseudonym)?;
        Ok(Event::Certified)
    })
    .await
}
