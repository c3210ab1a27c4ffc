//! Compares the typed data with the invented card, and limits failed attempts.

use shared::api::{ClaimedIdentity, ErrorCode};

use crate::numbers::{IDENTITY_FAILURES, LIMIT_WINDOW_S, Timestamp, wait_s};
use crate::person;
use crate::refused::{Refused, later, left};

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
    /// Refuses data that are not the invented person's, and counts the failure for the typed number.
    pub(crate) fn recognise(&mut self, claimed: &ClaimedIdentity, now: Timestamp) -> Result<(), Refused> {
        self.0.retain(|(_, at)| *at > now - LIMIT_WINDOW_S);
        let nir = claimed.nir.as_str();
        let recent: Vec<Timestamp> =
            self.0.iter().filter(|(tried, _)| tried == nir).map(|(_, at)| *at).collect();
        if let Some(wait) = wait_s(IDENTITY_FAILURES, LIMIT_WINDOW_S, &recent, now) {
            return Err(later(ErrorCode::TooManyAttempts, wait));
        }
        if is_the_invented_person(claimed) {
            return Ok(());
        }
        self.0.push((nir.to_owned(), now));
        let tries_left = IDENTITY_FAILURES.saturating_sub(recent.len() + 1);
        Err(left(ErrorCode::IdentityNotRecognised, u32::try_from(tries_left).unwrap_or(0)))
    }
}

/// Ignores the kind of card, which only decides how the serial is parsed; the server does not compare it.
fn is_the_invented_person(claimed: &ClaimedIdentity) -> bool {
    claimed.nir.as_str() == person::NIR
        && claimed.serial.as_str() == person::SERIAL
        && claimed.birth_date.iso() == person::BIRTH_DATE
}
