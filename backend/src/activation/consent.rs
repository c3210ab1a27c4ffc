//! Accept the terms and the privacy policy, each by itself, in the version that was shown.

use shared::api::{ActivationView, Consent};
use shared::journey::Action;

use super::open::{act, open};
use super::refusal::Refusal;
use super::{terms, view};
use crate::App;
use crate::security::Claims;
use crate::store::{audit, journeys};

/// The consent, with its version and date.
///
/// # Errors
/// No journey, wrong step, one of the two not accepted, another version in force.
pub async fn consent(app: &App, claims: Claims, consent: Consent) -> Result<ActivationView, Refusal> {
    act(app, move |tx, app, now| {
        let mut open = open(tx, app, &claims, now)?;
        open.require(Action::Consent)?;
        if !(consent.terms_accepted && consent.privacy_accepted) {
            return Err(Refusal::ConsentRequired);
        }
        if consent.terms_version != terms::VERSION {
            return Err(Refusal::TermsOutdated);
        }
        journeys::set_consented(tx, &open.journey.id, &consent.terms_version, now)?;
        open.facts.consented = true;
        audit::append(tx, now, audit::Event::Consented, &open.pseudonym(app))?;
        Ok(view::of(tx, app, &open, now)?)
    })
    .await
}
