//! Accepts the terms and the privacy policy in the version that was shown.

use shared::api::{Consent, ErrorCode};
use shared::journey::{Action, Event};

use crate::numbers::Timestamp;
use crate::practice::{Practice, Success};
use crate::refused::{Refused, plain};

impl Practice {
    pub(crate) fn consent(&mut self, call: &Consent, now: Timestamp) -> Result<Success, Refused> {
        self.open(now)?.require(Action::Consent)?;
        if !(call.terms_accepted && call.privacy_accepted) {
            return Err(plain(ErrorCode::ConsentRequired));
        }
        if call.terms_version != self.operator.terms_version {
            return Err(plain(ErrorCode::TermsOutdated));
        }
        self.open(now)?.happened(Event::Consented);
        self.done::<Consent>(now)
    }
}
