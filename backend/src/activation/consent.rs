//! Accept the terms and the privacy policy, each separately, in the version that was shown. If the card's holder
//! already has an account, this is the last step: the space is activated with that account.

use shared::api::ErrorCode;
use shared::api::activation::{ActivationView, Consent};
use shared::journey::{Action, Event};

use super::act::act;
use super::activate::activate;
use super::terms;
use crate::App;
use crate::refusal::Refusal;
use crate::security::CookieToken;
use crate::store::{accounts, audit, journeys};

/// Records the consent with its version and date.
///
/// # Errors
/// `consent_required` if one of the two is not accepted; `terms_outdated` if another version is in force.
pub async fn consent(app: &App, token: CookieToken, consent: Consent) -> Result<ActivationView, Refusal> {
    act(app, token, Action::Consent, move |tx, app, journey, now| {
        if !(consent.terms_accepted && consent.privacy_accepted) {
            return Err(ErrorCode::ConsentRequired.into());
        }
        if consent.terms_version != terms::VERSION {
            return Err(ErrorCode::TermsOutdated.into());
        }
        journeys::set_consented(tx, &journey.row.id, &consent.terms_version, now)?;
        audit::append(tx, now, audit::Event::Consented, &journey.pseudonym)?;
        if accounts::credentials(tx, &journey.row.card_id)?.is_none() {
            return Ok(Event::Consented);
        }
        activate(tx, app, journey, None, now)?;
        Ok(Event::ConsentedWithAccount)
    })
    .await
}
