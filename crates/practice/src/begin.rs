//! Starts a journey if the data are those of the invented card.

use shared::api::{ErrorCode, StartActivation};

use crate::journey::Journey;
use crate::numbers::Timestamp;
use crate::practice::{Practice, Success, today};
use crate::refused::{Refused, fields, plain};
use crate::sent::Purpose;

impl Practice {
    pub(crate) fn begin(&mut self, call: &StartActivation, now: Timestamp) -> Result<Success, Refused> {
        let claimed = call.parse(today(now)).map_err(fields)?;
        self.failures.recognise(&claimed, now)?;
        if self.account.is_some() {
            return Err(plain(ErrorCode::AlreadyActivated));
        }
        // Invalidates the codes of the previous journey.
        self.codes.void(Purpose::Activation);
        self.codes.void(Purpose::Contact);
        self.journey = Some(Journey::begun(now));
        self.done::<StartActivation>(now)
    }
}
