//! Starts a journey, if the typed data match the invented card.

use shared::api::ErrorCode;
use shared::api::activation::StartActivation;

use crate::journey::Journey;
use crate::practice::{Practice, Success, today};
use crate::refused::Refused;
use crate::sent::Purpose;
use shared::Timestamp;

impl Practice {
    pub(crate) fn start(&mut self, call: &StartActivation, now: Timestamp) -> Result<Success, Refused> {
        let claimed = call.parse(today(now))?;
        self.failures.recognise(&claimed, now)?;
        if self.account.is_some() {
            return Err(ErrorCode::AlreadyActivated.into());
        }
        // The codes of a previous journey are not valid in this one.
        self.codes.void(Purpose::Activation);
        self.codes.void(Purpose::Contact);
        self.journey = Some(Journey::started(now));
        self.done::<StartActivation>(now)
    }
}
