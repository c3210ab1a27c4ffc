//! Accept the terms and the privacy policy, each by itself, in the version that was shown. Where the
//! card's holder has an account already, nothing more is asked: the space is activated with it.

use shared::api::{ActivationView, Consent};
use shared::journey::{Action, Event};

use super::activate::activate;
use super::open::{act, open};
use super::refusal::Refusal;
use super::{terms, view};
use crate::App;
use crate::security::Claims;
use crate::store::{accounts, audit, journeys};

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
        audit::append(tx, now, audit::Event::Consented, &open.pseudonym(app))?;
        if accounts::credentials(tx, &open.journey.card_id)?.is_some() {
            activate(tx, app, &open, None, now)?;
            open.happened(Event::ConsentedWithAccount);
        } else {
            open.happened(Event::Consented);
        }
        Ok(view::of(tx, app, &open, now)?)
    })
    .await
}
