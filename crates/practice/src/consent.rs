//! Accepts the terms and the privacy policy in the version that was shown.

use shared::api::ErrorCode;
use shared::api::activation::Consent;
use shared::journey::{Action, Event};

use crate::practice::{Practice, Success};
use crate::refused::Refused;
use shared::Timestamp;

impl Practice {
    pub(crate) fn consent(&mut self, call: &Consent, now: Timestamp) -> Result<Success, Refused> {
        self.open(now)?.require(Action::Consent)?;
        if !(call.terms_accepted && call.privacy_accepted) {
            return Err(ErrorCode::ConsentRequired.into());
        }
        if call.terms_version != self.operator.terms_version {
            return Err(ErrorCode::TermsOutdated.into());
        }
        self.open(now)?.apply(Event::Consented);
        self.done::<Consent>(now)
    }
}
