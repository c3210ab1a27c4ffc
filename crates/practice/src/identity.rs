//! Compares the typed data with the invented card, and limits failed attempts.

use shared::api::activation::ClaimedIdentity;
use shared::api::{ErrorCode, Problem};
use shared::contact::Limit;

use crate::person;
use crate::refused::Refused;
use shared::Timestamp;
use shared::numbers::{IDENTITY_FAILURES_PER_ADDRESS, LIMIT_WINDOW_S};

/// Failed attempts: the social security number and the time of each.
#[derive(Default)]
pub(crate) struct Failures(Vec<(String, Timestamp)>);

// `Debug` hides the numbers, because people may have typed their own.
impl std::fmt::Debug for Failures {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Failures({})", self.0.len())
    }
}

impl Failures {
    /// Refuses data that differ from the invented person's, and counts the failure for the typed number.
    pub(crate) fn recognise(&mut self, claimed: &ClaimedIdentity, now: Timestamp) -> Result<(), Refused> {
        self.0.retain(|(_, at)| *at > now - LIMIT_WINDOW_S);
        let nir = claimed.nir.as_str();
        let recent: Vec<Timestamp> =
            self.0.iter().filter(|(tried, _)| tried == nir).map(|(_, at)| *at).collect();
        let limit = Limit { most: IDENTITY_FAILURES_PER_ADDRESS, window_s: LIMIT_WINDOW_S };
        if let Some(wait) = limit.wait_s(&recent, now) {
            return Err(Problem::new(ErrorCode::TooManyAttempts).with_retry_after_s(wait).into());
        }
        if is_the_invented_person(claimed) {
            return Ok(());
        }
        self.0.push((nir.to_owned(), now));
        let tried = u32::try_from(recent.len()).unwrap_or(u32::MAX).saturating_add(1);
        let attempts_left = limit.most.saturating_sub(tried);
        Err(Problem::new(ErrorCode::IdentityNotRecognised).with_attempts_left(attempts_left).into())
    }
}

/// Ignores the kind of card, which only decides how the serial number is parsed; the server does not
/// compare it.
fn is_the_invented_person(claimed: &ClaimedIdentity) -> bool {
    claimed.nir.as_str() == person::NIR
        && claimed.serial.as_str() == person::SERIAL
        && claimed.birth_date.iso() == person::BIRTH_DATE
}
